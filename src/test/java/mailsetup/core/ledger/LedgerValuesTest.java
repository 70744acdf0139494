package mailsetup.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import org.junit.jupiter.api.Test;

class LedgerValuesTest {
    private static final Receiver SERVER = new Receiver("imap.himawari.test", "192.0.2.3", 143, false);

    private final Ledger ledger = Ledger.inMemory();

    @Test
    void itHasABoundAndSaysWhatHadNoRoom() {
        IntStream.range(0, MemoryLedger.MOST + 2)
                .forEach(_ -> ledger.open(SERVER, new Transport.Knock(ChannelSecurity.NONE), Purpose.TEST));
        assertThat(ledger.entries()).hasSize(MemoryLedger.MOST);
        assertThat(ledger.unwritten()).isEqualTo(2);
        assertThat(LedgerTexts.copy(ledger, Messages.in(Language.EN))).contains("2 more lines had no room.");
    }

    @Test
    void aPasswordThatWentOutInClearNamesTheYesItNeeded() {
        var line = ledger.open(SERVER, new Transport.Knock(ChannelSecurity.NONE), Purpose.TEST);
        line.speaks(new Transport.Mail(Protocol.IMAP, ChannelSecurity.NONE));
        line.tells(new Disclosure.Password(ChannelSecurity.NONE));
        line.tells(new Disclosure.Password(ChannelSecurity.NONE));
        assertThat(ledger.entries().getFirst().told()).hasSize(1);
        assertThat(LedgerTexts.copy(ledger, Messages.in(Language.EN)))
                .contains("imap.himawari.test, port 143 (192.0.2.3)", "Sent: password (not encrypted)",
                        "Agreed: test of the servers, login without encryption");
        assertThat(LedgerTexts.copy(ledger, Messages.in(Language.JA))).contains("同意済み：サーバーのテスト、暗号化なしでのログイン");
    }

    @Test
    void whatNeedsNoYesSaysWhy() {
        ledger.open(SERVER, new Transport.Knock(ChannelSecurity.NONE), Purpose.CAUSES);
        assertThat(LedgerTexts.copy(ledger, Messages.in(Language.EN)))
                .contains("No consent needed: search for the cause, without login", "Sent: nothing");
    }
}
