package mailsetup.security;

import mailsetup.core.EmailAddress;
import mailsetup.testkit.ScriptedServer;

/** Who sets up mail, and what nobody may get. */
final class Person {
    static final String LOCAL = "hanako.kagami";
    static final EmailAddress ADDRESS = EmailAddress.of(LOCAL + "@himawari.test");
    static final String PASSWORD = "Kagami&77 =nashi+%";
    /** One with letters outside ASCII. */
    static final String KANA = "かがみ&77 =wörd+%";

    static final Credentials SECRET = Credentials.password(PASSWORD);
    static final Credentials KANA_SECRET = Credentials.password(KANA);
    static final Credentials NAME = Credentials.user(LOCAL);

    private Person() {}

    /** Neither password nor user name; whether it was called does not matter. */
    static void assertNotKnownTo(ScriptedServer stranger) {
        var told = cell(Credentials.heard(stranger), "");
        if (told.bytes() + told.user() > 0) {
            throw new AssertionError("the stranger was told: " + stranger.conversation());
        }
    }

    static Cell cell(String received, String ended) {
        int times = SECRET.times(received) + KANA_SECRET.times(received);
        int bytes = SECRET.bytes(received) + KANA_SECRET.bytes(received);
        return new Cell(bytes, times, NAME.bytes(received), ended);
    }
}
