/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The edition a prose component stands in: MDX gives its components no other way to know. */
    catalog?: import('./catalog/edition-catalog.ts').EditionCatalog;
  }
}
