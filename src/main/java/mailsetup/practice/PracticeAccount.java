package mailsetup.practice;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import mailsetup.practice.lab.Person;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.mailbox.SampleMailbox;

/** An account that everybody may use. */
final class PracticeAccount {
    private PracticeAccount() {}

    static Account of(Person person) {
        return new Account(person.address(), person.user(), person.password(),
                SampleMailbox.fill(person.address(), ZonedDateTime.now(ZoneId.systemDefault())));
    }
}
