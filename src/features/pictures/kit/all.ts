/** All parts under one name, for the scenes. */
export * from './furniture.ts';
export * from './light.ts';
export * from './person.ts';
export * from './places.ts';
export * from './svg.ts';
export * from './things.ts';
export * from './toys.ts';
