package mailsetup.security;

import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.testkit.ScriptedServer;

/** Who sets up mail, and what nobody may get. */
final class Person {
    static final String LOCAL = "hanako.kagami";
    static final EmailAddress ADDRESS = EmailAddress.of(LOCAL + "@himawari.test");
    static final String PASSWORD = "Kagami&77 =nashi+%";
    /** One with letters outside ASCII. */
    static final String KANA = "かがみ&77 =wörd+%";

    /** What another program got for the mailbox at a sign-in server. */
    static final String TOKEN = "ya29.Honig-Token~7_x";

    static final Credentials SECRET = Credentials.password(PASSWORD);
    static final Credentials KANA_SECRET = Credentials.password(KANA);
    static final Credentials TOKEN_SECRET = Credentials.password(TOKEN);
    static final Credentials NAME = Credentials.user(LOCAL);

    private Person() {}

    /** Neither password, token nor user name; whether it was called does not matter. */
    static void assertNotKnownTo(ScriptedServer stranger) {
        var told = cell(Credentials.heard(stranger), "");
        if (told.bytes() + told.user() > 0) {
            throw new AssertionError("the stranger was told: " + stranger.conversation());
        }
    }

    static Cell cell(String received, String ended) {
        var secrets = List.of(SECRET, KANA_SECRET, TOKEN_SECRET);
        int times = secrets.stream().mapToInt(each -> each.times(received)).sum();
        int bytes = secrets.stream().mapToInt(each -> each.bytes(received)).sum();
        return new Cell(bytes, times, NAME.bytes(received), ended);
    }
}
