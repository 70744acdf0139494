package mailsetup.comparison.advice;

import java.util.EnumMap;
import java.util.Map;

/**
 * How the mail will be used, as far as somebody said.
 *
 * @param answers what was answered; a question that is missing is open
 */
public record Usage(Map<Question, Answer> answers) {
    /** Copies the answers. */
    public Usage {
        answers = Map.copyOf(answers);
    }

    /** Nothing was answered. */
    public static Usage unknown() {
        return new Usage(Map.of());
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
        return new Usage(all);
    }

    /** Whether the mail is used on one device by one person, as far as is known; said at least about the device. */
    public boolean oneFixedPlace() {
        return to(Question.DEVICES) == Answer.NO && !to(Question.PEOPLE).yes();
    }
}
