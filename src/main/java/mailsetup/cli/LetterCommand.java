package mailsetup.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.discovery.input.Remark;
import mailsetup.discovery.letter.Excerpt;
import mailsetup.discovery.letter.Found;
import mailsetup.discovery.letter.Letter;
import mailsetup.discovery.letter.LetterAccount;
import mailsetup.discovery.letter.LetterFile;
import mailsetup.discovery.letter.LetterReading;
import mailsetup.discovery.letter.LetterRow;
import mailsetup.support.report.LetterJson;

/** Prints what stands in a provider's letter; of a password only that there is one. */
final class LetterCommand implements Subcommand {
    private static final Argument<String> FILE = Argument.needed("FILE", "file", Reader.text());
    private static final String STANDARD_INPUT = "-";

    @Override
    public Syntax syntax() {
        return Syntax.of("letter", FILE, Options.JSON);
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var text = text(typed.need(FILE), call.terminal());
        try (var reading = Letter.read(text)) {
            if (typed.has(Options.JSON)) {
                call.json(LetterJson.write(reading, text, call.messages()));
            } else {
                print(reading, text, call.paper());
            }
            return ExitCode.of(reading.missing().isEmpty());
        }
    }

    private static String text(String name, Terminal terminal) throws UsageException {
        try (var in = name.equals(STANDARD_INPUT) ? terminal.in() : file(name)) {
            return LetterFile.text(in.readNBytes(LetterFile.LARGEST));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("letter.cli.unreadable");
        }
    }

    private static InputStream file(String name) throws IOException {
        return Files.newInputStream(Path.of(name));
    }

    private static void print(LetterReading reading, String text, Paper paper) {
        if (reading.isEmpty()) {
            paper.hanging("", paper.messages().text("letter.cli.nothing"));
        }
        for (var account : reading.accounts()) {
            if (reading.accounts().size() > 1) {
                paper.heading(Message.of("letter.cli.account", name(account)));
            }
            var servers = account.equals(reading.accounts().getFirst()) ? reading.servers() : LetterReading.NO_SERVERS;
            LetterRow.of(account, servers).forEach(row -> row(paper, row, reading, text));
        }
        reading.remarks().forEach(remark -> paper.hanging("! ", paper.text(remark)));
        list(paper, "letter.cli.former", reading.former());
        list(paper, "letter.cli.left-over", reading.leftOver());
        if (!reading.isEmpty()) {
            reading.missing().forEach(missing -> paper.hanging("! ", paper.text(missing)));
        }
    }

    private static void list(Paper paper, String key, List<String> values) {
        if (!values.isEmpty()) {
            paper.hanging("", words(paper, Message.of(key, String.join(", ", values))));
        }
    }

    private static String name(LetterAccount account) {
        return account.address().flatMap(Found::value).map(Object::toString).orElse("–");
    }

    private static void row(Paper paper, LetterRow row, LetterReading reading, String text) {
        paper.hanging("", words(paper, Message.of("letter.cli.row", row.caption(), row.value())));
        paper.hanging("    ", words(paper, Message.of("letter.excerpt", Excerpt.around(row.place(), text, reading))));
        row.place().doubts().stream().map(Remark::text)
                .forEach(doubt -> paper.hanging("  ! ", words(paper, Message.of("letter.cli.doubt", doubt))));
    }

    private static String words(Paper paper, Message message) {
        return paper.text(message);
    }
}
