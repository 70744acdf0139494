package mailsetup.comparison.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.ImapFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingTest {
    private static final long MB = 1L << 20;
    /** 100 MB came in within a year; there is room for 500 MB. */
    private static Mailbox mailbox() {
        return Mailbox.quiet().sized(100 * MB, 100 * MB, 500 * MB).growingFor(365);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, neither", "1, 3, devices", "4, 1, room", "5, 3, both"})
    void whatTipsTheChoiceIsSaid(int years, int devices, String tips) {
        assertThat(keeping(years, devices).said().getLast().key()).isEqualTo("advice.keep.tips-" + tips);
    }

    @Test
    void eachWayIsToldWithItsSizes() {
        var said = keeping(2, 3).said().stream().map(Messages.in(Language.EN)::text).toList();

        assertThat(said).startsWith(
                "With IMAP about 200 MB lie on the server (40 % of 500 MB); a device keeps what you let it.",
                "With POP about 200 MB lie on each of 3 devices, 600 MB in all, and on the server only what you leave"
                        + " there.");
    }

    @Test
    void keepingMoreYearsMovesTheRowOfTheServersRoom() {
        assertThat(mailbox().rows().getFirst().row().id()).isEqualTo("several-devices");
        assertThat(mailbox().keeping(6).rows().getFirst().said().key()).isEqualTo("advice.row.server-space.years");
    }

    @Test
    void nothingIsSaidWhereTooLittleTimeWasLookedAt() {
        assertThat(Keeping.of(facts(Mailbox.quiet().growingFor(20)), 1, 1)).isEmpty();
    }

    private static Keeping keeping(int years, int devices) {
        return Keeping.of(facts(mailbox()), years, devices).orElseThrow();
    }

    private static ImapFacts facts(Mailbox mailbox) {
        return new Situation(mailbox.reports(), Usage.unknown(), YearMonth.of(2026, 12)).imap().orElseThrow();
    }
}
