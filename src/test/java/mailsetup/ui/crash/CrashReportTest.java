package mailsetup.ui.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CrashReportTest {
    private static final Instant TIME = Instant.parse("2026-11-24T09:00:00.123Z");
    private static final String SECRET = "hanako@example.jp s3cret-ひみつ mail.example.jp";

    @Test
    void itSaysWhereItHappened() {
        var text = CrashReport.of(new IllegalStateException(), TIME).text();
        assertThat(text).contains("java.lang.IllegalStateException", "itSaysWhereItHappened", "CrashReportTest.java",
                "time: 2026-11-24T09:00:00Z", "java.version: " + System.getProperty("java.version"));
    }

    @Test
    void nothingThatWasTypedOrAnsweredIsInIt() {
        var cause = new IOException(SECRET);
        cause.addSuppressed(new Exception("LOGIN " + SECRET));
        var fault = new AssertionError(SECRET, new RuntimeException(SECRET, cause));
        var text = CrashReport.of(fault, TIME).text();
        assertThat(text).contains("Caused by: java.io.IOException", "Suppressed: java.lang.Exception");
        assertThat(text).doesNotContain("hanako", "s3cret", "ひみつ", "mail.example", "LOGIN");
        assertThat(text).doesNotContain(System.getProperty("user.home"));
    }

    @Test
    void anExceptionThatSpeaksForItselfIsNotAsked() {
        var fault = new RuntimeException() {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new IllegalStateException(SECRET);
            }

            @Override
            public String toString() {
                return SECRET;
            }
        };
        assertThat(CrashReport.of(fault, TIME).text()).doesNotContain("hanako");
    }

    @Test
    void circlesAndEndlessCausesAreBounded() {
        var one = new RuntimeException();
        var two = new RuntimeException(one);
        one.initCause(two);
        assertThat(CrashReport.of(one, TIME).traces()).hasSize(2);
        var chain = new RuntimeException();
        for (int i = 0; i < 1000; i++) {
            chain = new RuntimeException(chain);
        }
        assertThat(CrashReport.of(chain, TIME).traces()).hasSize(8);
        assertThat(CrashReport.of(deep(5000), TIME).text().lines().count()).isLessThan(100);
    }

    private static RuntimeException deep(int depth) {
        return depth == 0 ? new RuntimeException() : deep(depth - 1);
    }
}
