package mailsetup.cli;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.LedgerEntry;
import mailsetup.core.ledger.LedgerTexts;

/** What has left this computer, line by line. */
record LedgerLines(Paper paper) {
    void print(Ledger ledger) {
        paper.heading(Message.of("ledger.heading"));
        LedgerTexts.summary(ledger).forEach(line -> paper.hanging("", paper.text(line)));
        ledger.entries().forEach(this::print);
    }

    private void print(LedgerEntry entry) {
        paper.blank();
        paper.hanging("", paper.text(LedgerTexts.when(entry)));
        List.of(LedgerTexts.to(entry), LedgerTexts.transport(entry), LedgerTexts.told(entry),
                LedgerTexts.consent(entry))
                .forEach(line -> paper.hanging("  ", paper.text(line)));
    }
}
