package mailsetup.realservers;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips loudly; where the servers are required, as in {@code .ci/run}, it fails instead. */
final class RealServersCondition implements ExecutionCondition {
    /** With the value {@code true} nothing is skipped. */
    static final String REQUIRED = "MAILSETUP_REQUIRE_REAL_SERVERS";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("its class was");
        }
        var wanted = context.getRequiredTestClass().getAnnotation(NeedsRealServers.class).value();
        var missing = Stream.of(wanted).map(RealServer::missing).flatMap(Optional::stream).toList();
        return judge(context.getDisplayName(), missing, Boolean.parseBoolean(System.getenv(REQUIRED)), System.err);
    }

    /** @throws IllegalStateException when something is missing that is required */
    static ConditionEvaluationResult judge(String tests, List<String> missing, boolean required, PrintStream out) {
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("the servers are installed");
        }
        var why = String.join("; ", missing);
        if (required) {
            throw new IllegalStateException(REQUIRED + " is set, but " + why);
        }
        out.println("!!! " + tests + " IS SKIPPED: " + why + ". See docs/testing.md.");
        return ConditionEvaluationResult.disabled(why);
    }
}
