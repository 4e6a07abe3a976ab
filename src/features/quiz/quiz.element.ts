/** Entry of the quiz in the browser: importing it makes every quiz on the page tappable. */
import { LessonQuiz } from './lesson-quiz.element.ts';
import { QuizQuestion } from './quiz-question.element.ts';

customElements.define('quiz-question', QuizQuestion);
customElements.define('lesson-quiz', LessonQuiz);
