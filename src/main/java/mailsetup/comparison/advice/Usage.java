package mailsetup.comparison.advice;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How the mail will be used, as far as somebody said.
 *
 * @param answers what was answered; a question that is missing is open
 * @param years of mail that are to be kept; 0 where nobody said
 * @param free bytes on this computer, where they are known
 */
public record Usage(Map<Question, Answer> answers, int years, OptionalLong free) {
    public Usage {
        answers = Map.copyOf(answers);
    }

    /** Nothing was answered. */
    public static Usage unknown() {
        return new Usage(Map.of(), 0, OptionalLong.empty());
    }

    /** The answer to that question. */
    public Answer to(Question question) {
        return answers.getOrDefault(question, Answer.OPEN);
    }

    /** The same with another answer. */
    public Usage with(Question question, Answer answer) {
        var all = new EnumMap<Question, Answer>(Question.class);
        all.putAll(answers);
        all.put(question, answer);
        return new Usage(all, years, free);
    }

    /** The same, keeping mail for so many years. */
    public Usage keeping(int howManyYears) {
        return new Usage(answers, howManyYears, free);
    }

    /** The same on a computer with so many bytes free, where they are known. */
    public Usage withFree(OptionalLong bytes) {
        return new Usage(answers, years, bytes);
    }

    /** Whether the mail is used on one device by one person, as far as is known; said at least about the device. */
    public boolean oneFixedPlace() {
        return to(Question.DEVICES) == Answer.NO && !to(Question.PEOPLE).yes();
    }
}
