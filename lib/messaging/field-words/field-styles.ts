import answersCss from '../../../components/field/field-answers.css?inline';

/** The styles of what the field paints from answers. They come with the first answer, not with the page's script (15 kB budget). */
export const fieldStyles: string = answersCss;
