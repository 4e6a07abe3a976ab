/** What the classroom specs know of a class: pupils' answers, and a camera that shows pictures we draw. */
import type { Page } from '@playwright/test';
import { lessonItems, type LessonItems } from '../../src/features/classroom/codes/lesson-items.ts';
import { lessons } from './lesson-facts.ts';

/** The questions a class may count, of the lessons of the built site. */
export const classLessons: readonly LessonItems[] = lessons.map(lessonItems);

/** Taps the quiz of a pupil's page: right everywhere but for the questions that `wrong` names, where another option comes first. */
export async function answerQuiz(page: Page, wrong: Readonly<Record<string, string>> = {}): Promise<void> {
  // The lesson comes after the tap, and its questions answer once they have buttons.
  await page.locator('lesson-quiz .quiz__list quiz-question button').first().waitFor();
  for (const question of await page.locator('lesson-quiz .quiz__list quiz-question').all()) {
    const other = wrong[(await question.getAttribute('data-item')) ?? ''];
    if (other) await question.locator(`[data-option="${other}"] > button`).click();
    await question.locator('[data-mark="0"] > button').click();
  }
}

/** Gives the page a camera whose picture is whatever `showToCamera` draws. To be called before the page opens. */
export async function fakeCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 480;
    canvas.getContext('2d')!.fillRect(0, 0, 640, 480);
    Object.assign(globalThis, { classCamera: canvas });
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(30));
  });
}

/** Holds a picture (a PNG of a pupil's screen) before that camera, a little turned, as a hand would. */
export async function showToCamera(page: Page, picture: Buffer): Promise<void> {
  await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = (globalThis as unknown as { classCamera: HTMLCanvasElement }).classCamera;
    const context = canvas.getContext('2d')!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#9a8f80';
    context.fillRect(0, 0, 640, 480);
    context.setTransform(0.995, 0.09, -0.09, 0.995, 160, 40);
    context.drawImage(image, 0, 0, 360, 360);
  }, picture.toString('base64'));
}
