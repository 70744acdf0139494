package mailsetup.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Security;
import mailsetup.core.text.Printable;
import mailsetup.discovery.letter.Excerpt;
import mailsetup.discovery.letter.Letter;
import mailsetup.discovery.letter.LetterReading;
import mailsetup.discovery.letter.LetterRow;
import mailsetup.support.batch.AccountList;
import mailsetup.support.batch.BatchListException;
import mailsetup.support.code.CodeReading;
import mailsetup.support.decoder.Cause;
import mailsetup.support.decoder.Decoder;

/** Readers of what a person pastes, types or has in a list. */
final class TypedReaders {
    private static final AccountList LIST = new AccountList(Map.of("PW", "secret"), Map.of(),
            (protocol, host) -> Endpoint.standard(protocol, Hostname.of(host), Security.TLS));

    private TypedReaders() {}

    static void letter(byte[] input) {
        var text = text(input);
        try (var reading = Letter.read(text)) {
            reading.remarks().forEach(Shown::message);
            reading.accounts().stream().flatMap(account -> LetterRow.of(account, reading.servers()).stream())
                    .forEach(row -> row(row, text, reading));
        }
    }

    /** As the window and the command line show it. */
    private static void row(LetterRow row, String text, LetterReading reading) {
        Shown.message(row.caption());
        Shown.message(row.value());
        Shown.text(Printable.line(Excerpt.around(row.place(), text, reading)));
        row.place().doubts().forEach(doubt -> Shown.message(doubt.text()));
    }

    static void accounts(byte[] input) {
        var csv = text(input);
        try {
            LIST.read(csv).forEach(account -> Shown.text(account.address().domain().display()));
            AccountList.secrets(csv);
            AccountList.holdsPasswords(csv);
        } catch (BatchListException e) {
            Shown.message(e.text());
        }
    }

    static void code(byte[] input) {
        switch (CodeReading.of(text(input))) {
            case CodeReading.NotRead(var why) -> Shown.message(why);
            case CodeReading.Read(var code) -> {
                if (!(CodeReading.of(code.text()) instanceof CodeReading.Read(var same)) || !same.equals(code)) {
                    throw new AssertionError("another code than " + code.text());
                }
            }
        }
    }

    static void pasted(byte[] input) {
        Decoder.explain(text(input)).stream()
                .flatMap((Cause cause) -> Stream.concat(Stream.of(cause.title(), cause.standing()),
                        cause.why().stream()))
                .forEach(Shown::message);
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }
}
