/** imsmanifest.xml of a SCORM package: a course of one lesson or of a band, for SCORM 1.2 and SCORM 2004 4th edition. */
import { xml, xmlDocument, type Xml } from './xml.ts';

export type ScormVersion = '1.2' | '2004';

export interface ScormLesson {
  readonly id: string;
  /** For lists that others see: neutral where the lesson is sensitive (ruling 1). */
  readonly title: string;
  /** The page that a platform opens. */
  readonly href: string;
}

export interface ScormCourse {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly ScormLesson[];
  /** Paths of all other files, in any order. */
  readonly files: readonly string[];
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

/** The manifest of `course`. No mark to reach is set: nobody fails a lesson. */
export function scormManifest(version: ScormVersion, course: ScormCourse): string {
  return xmlDocument(version === '1.2' ? manifest12(course) : manifest2004(course));
}

function manifest12(course: ScormCourse): Xml {
  const { id, title, lessons } = course;
  const cp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
  const adl = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
  return xml`
<manifest xmlns="${cp}" xmlns:adlcp="${adl}" xmlns:xsi="${xsi}" xsi:schemaLocation="${cp} imscp_rootv1p1p2.xsd ${adl} adlcp_rootv1p2.xsd" identifier="${id}" version="1.0">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>${lessons.map(
        (lesson) => xml`
      <item identifier="item-${lesson.id}" identifierref="lesson-${lesson.id}">
        <title>${lesson.title}</title>
      </item>`,
      )}
    </organization>
  </organizations>
  ${resources(course, 'scormtype')}
</manifest>`;
}

function manifest2004(course: ScormCourse): Xml {
  const { id, title, lessons } = course;
  const cp = 'http://www.imsglobal.org/xsd/imscp_v1p1';
  const adl = 'http://www.adlnet.org/xsd/adlcp_v1p3';
  const seq = 'http://www.adlnet.org/xsd/adlseq_v1p3';
  const ss = 'http://www.imsglobal.org/xsd/imsss';
  const locations = `${cp} imscp_v1p1.xsd ${adl} adlcp_v1p3.xsd ${seq} adlseq_v1p3.xsd ${ss} imsss_v1p0.xsd`;
  // The lesson says when it is done and never says "passed": without objectiveSetByContent a platform would say it by itself.
  return xml`
<manifest xmlns="${cp}" xmlns:adlcp="${adl}" xmlns:adlseq="${seq}" xmlns:imsss="${ss}" xmlns:xsi="${xsi}" xsi:schemaLocation="${locations}" identifier="${id}" version="1">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course" adlseq:objectivesGlobalToSystem="false">
      <title>${title}</title>${lessons.map(
        (lesson) => xml`
      <item identifier="item-${lesson.id}" identifierref="lesson-${lesson.id}">
        <title>${lesson.title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>`,
      )}
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  ${resources(course, 'scormType')}
</manifest>`;
}

/** The files of a course, by lesson and shared; the two versions write the name of one attribute differently. */
function resources({ lessons, files }: ScormCourse, type: 'scormtype' | 'scormType'): Xml {
  return xml`<resources>${lessons.map(
    (lesson) => xml`
    <resource identifier="lesson-${lesson.id}" type="webcontent" adlcp:${type}="sco" href="${urlOf(lesson.href)}">
      <file href="${urlOf(lesson.href)}"/>
      <dependency identifierref="shared"/>
    </resource>`,
  )}
    <resource identifier="shared" type="webcontent" adlcp:${type}="asset">${fileList(files)}
    </resource>
  </resources>`;
}

function fileList(files: readonly string[]): Xml[] {
  return [...files].sort().map(
    (file) => xml`
      <file href="${urlOf(file)}"/>`,
  );
}

/** A path as an address: each part encoded, the slashes kept. */
function urlOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
