package mailsetup.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips, with what is missing as the reason; where nothing may be skipped, as in {@code .ci/run}, it fails instead. */
final class NeedsCondition implements ExecutionCondition {
    /** With the value {@code true} nothing is skipped. */
    static final String REQUIRED = "MAILSETUP_REQUIRE_REAL_SERVERS";
    private static final Map<Need, Optional<String>> MISSING = new EnumMap<>(Need.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var needs = context.getElement().map(element -> element.getAnnotation(Needs.class)).map(Needs::value)
                .orElse(new Need[0]);
        var missing = Stream.of(needs).map(NeedsCondition::missing).flatMap(Optional::stream).toList();
        return judge(missing, Boolean.parseBoolean(System.getenv(REQUIRED)));
    }

    /** @throws IllegalStateException when something is missing that is required */
    static ConditionEvaluationResult judge(List<String> missing, boolean required) {
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("nothing is missing");
        }
        var why = String.join("; ", missing);
        if (required) {
            throw new IllegalStateException(REQUIRED + " is set, but " + why);
        }
        return ConditionEvaluationResult.disabled(why);
    }

    private static synchronized Optional<String> missing(Need need) {
        return MISSING.computeIfAbsent(need, Need::missing);
    }
}
