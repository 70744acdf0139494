package mailsetup.practice;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import mailsetup.core.EmailAddress;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.mailbox.SampleMailbox;

/** The account that everybody may use. */
final class PracticeAccount {
    private static final String ADDRESS = "hanako@practice.example";
    private static final String PASSWORD = "renshu-sakura-2026";

    private PracticeAccount() {}

    static Account make() {
        var address = EmailAddress.of(ADDRESS);
        return new Account(address, ADDRESS, PASSWORD,
                SampleMailbox.fill(address, ZonedDateTime.now(ZoneId.systemDefault())));
    }
}
