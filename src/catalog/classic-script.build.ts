/** Modules as one classic script, made by the bundler that the site is built with: for workers, folders and packages. */
import { build, type BuildOptions, type OutputFile } from 'esbuild';

export async function classicScript(options: BuildOptions): Promise<OutputFile> {
  const { outputFiles } = await build({
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`The bundler made nothing of ${JSON.stringify(options.entryPoints ?? options.stdin)}`);
  return file;
}
