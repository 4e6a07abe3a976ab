/**
 * A question bank as a QTI 3.0 package: one item a question, one test a lesson, a manifest. Each option has its feedback,
 * shown after the answer; the score is 1 or 0.
 */
import type { Bank, BankQuestion } from './question-bank.ts';
import { xml, xmlDocument, type Xml } from './xml.ts';

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const asi = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const asiSchema = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd';
const packaging = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
const packagingSchema = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd';

/** Files of the package by path; `id` names it and stays the same for the same content. */
export function qtiPackage(id: string, banks: readonly Bank[]): Map<string, string> {
  const full = banks.filter(({ questions }) => questions.length > 0);
  const files = new Map([['imsmanifest.xml', manifest(id, full)]]);
  for (const bank of full) {
    files.set(testPath(bank), test(bank));
    for (const question of bank.questions) files.set(itemPath(question), item(bank, question));
  }
  return files;
}

function itemPath({ id }: BankQuestion): string {
  return `items/${id}.xml`;
}

function testPath({ lesson }: Bank): string {
  return `tests/${lesson}.xml`;
}

function item({ lang, dir }: Bank, { id, name, question, options }: BankQuestion): string {
  return xmlDocument(xml`
<qti-assessment-item xmlns="${asi}" xmlns:xsi="${xsi}" xsi:schemaLocation="${asi} ${asiSchema}" identifier="${id}" title="${name}" adaptive="false" time-dependent="false" xml:lang="${lang}">
  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
    <qti-correct-response>${options.filter(({ right }) => right).map((option) => xml`<qti-value>${option.id}</qti-value>`)}</qti-correct-response>
  </qti-response-declaration>
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="1">
    <qti-default-value><qti-value>0</qti-value></qti-default-value>
  </qti-outcome-declaration>
  <qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
  <qti-item-body dir="${dir}">
    <qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1">
      <qti-prompt>${question}</qti-prompt>${options.map(
        ({ id: option, label }) => xml`
      <qti-simple-choice identifier="${option}">${label}</qti-simple-choice>`,
      )}
    </qti-choice-interaction>
  </qti-item-body>
  <qti-response-processing>
    <qti-response-condition>
      <qti-response-if>
        <qti-match>
          <qti-variable identifier="RESPONSE"/>
          <qti-correct identifier="RESPONSE"/>
        </qti-match>
        <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>
      </qti-response-if>
      <qti-response-else>
        <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">0</qti-base-value></qti-set-outcome-value>
      </qti-response-else>
    </qti-response-condition>
    <qti-set-outcome-value identifier="FEEDBACK"><qti-variable identifier="RESPONSE"/></qti-set-outcome-value>
  </qti-response-processing>${options.map(
    ({ id: option, feedback }) => xml`
  <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="${option}" show-hide="show">
    <qti-content-body><p dir="${dir}">${feedback}</p></qti-content-body>
  </qti-modal-feedback>`,
  )}
</qti-assessment-item>`);
}

// Any order, as often as a child likes, answers shown at once (curriculum 4.1 and 4.4).
function test(bank: Bank): string {
  const name = bank.lesson.toUpperCase();
  return xmlDocument(xml`
<qti-assessment-test xmlns="${asi}" xmlns:xsi="${xsi}" xsi:schemaLocation="${asi} ${asiSchema}" identifier="${bank.lesson}" title="${name}">
  <qti-test-part identifier="${bank.lesson}-part" navigation-mode="nonlinear" submission-mode="individual">
    <qti-item-session-control max-attempts="0" show-feedback="true" allow-review="true" allow-skipping="true"/>
    <qti-assessment-section identifier="${bank.lesson}-questions" title="${name}" visible="true">${bank.questions.map(
      (question) => xml`
      <qti-assessment-item-ref identifier="${question.id}-ref" href="../${itemPath(question)}"/>`,
    )}
    </qti-assessment-section>
  </qti-test-part>
</qti-assessment-test>`);
}

function manifest(id: string, banks: readonly Bank[]): string {
  return xmlDocument(xml`
<manifest xmlns="${packaging}" xmlns:xsi="${xsi}" xsi:schemaLocation="${packaging} ${packagingSchema}" identifier="${id}">
  <metadata>
    <schema>QTI Package</schema>
    <schemaversion>3.0.0</schemaversion>
  </metadata>
  <organizations/>
  <resources>${banks.map(resources)}
  </resources>
</manifest>`);
}

function resources(bank: Bank): Xml {
  return xml`
    <resource identifier="test-${bank.lesson}" type="imsqti_test_xmlv3p0" href="${testPath(bank)}">
      <file href="${testPath(bank)}"/>${bank.questions.map(
        ({ id }) => xml`
      <dependency identifierref="item-${id}"/>`,
      )}
    </resource>${bank.questions.map(
      (question) => xml`
    <resource identifier="item-${question.id}" type="imsqti_item_xmlv3p0" href="${itemPath(question)}">
      <file href="${itemPath(question)}"/>
    </resource>`,
    )}`;
}
