/** What libxml2 says of manifests against the schemas of SCORM, and of items of QTI against our own schema of what we write. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { ScormVersion } from '../../../../src/features/platforms/scorm-manifest.ts';

const roots = {
  '1.2': {
    folder: 'scorm12',
    schemas: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  '2004': {
    folder: 'scorm2004',
    schemas: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const;

export async function schemaProblems(version: ScormVersion, manifest: string): Promise<string[]> {
  const { folder, schemas } = roots[version];
  const path = join('src/features/platforms/schemas', folder);
  const imports = Object.entries(schemas)
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('');
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`],
    preload: readdirSync(path).map((fileName) => ({ fileName, contents: readFileSync(join(path, fileName), 'utf8') })),
  });
  return errors.map(({ message }) => message);
}

const itemSchema = 'tests/unit/features/platforms/qti-item.xsd';
const xmlSchema = 'src/features/platforms/schemas/scorm2004';

/** `items`: files of a package by path. */
export async function itemProblems(items: readonly (readonly [path: string, xml: string])[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: items.map(([path, contents]) => ({ fileName: path.replaceAll('/', '-'), contents })),
    schema: [readFileSync(itemSchema, 'utf8')],
    preload: ['xml.xsd', 'XMLSchema.dtd', 'datatypes.dtd'].map((fileName) => ({
      fileName,
      contents: readFileSync(join(xmlSchema, fileName), 'utf8'),
    })),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
