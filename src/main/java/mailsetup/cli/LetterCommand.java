package mailsetup.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.core.text.Printable;
import mailsetup.discovery.input.Remark;
import mailsetup.discovery.letter.Excerpt;
import mailsetup.discovery.letter.Found;
import mailsetup.discovery.letter.Letter;
import mailsetup.discovery.letter.LetterAccount;
import mailsetup.discovery.letter.LetterReading;
import mailsetup.discovery.letter.LetterRow;
import mailsetup.support.report.LetterJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints what stands in a provider's letter; of a password only that there is one. */
record LetterCommand(Terminal terminal, Messages messages) {
    private static final String STANDARD_INPUT = "-";
    /** In UTF-8 no letter has more bytes for each character. */
    private static final int LARGEST = 4 * Letter.LONGEST;

    LetterCommand(Call call) {
        this(call.terminal(), call.messages());
    }

    static CommandSpec spec(Commands commands) {
        return commands.command("letter", "letter").addPositional(commands.argument("FILE", "file", "1"))
                .addOption(commands.json());
    }

    int run(ParseResult options) throws UsageException {
        String name = options.matchedPositionalValue(0, STANDARD_INPUT);
        var text = text(name);
        try (var reading = Letter.read(text)) {
            if (Commands.on(options, "--json")) {
                terminal.json(LetterJson.write(reading, text, messages));
            } else {
                print(reading, text);
            }
            return reading.missing().isEmpty() ? 0 : 1;
        }
    }

    private String text(String name) throws UsageException {
        try (var in = name.equals(STANDARD_INPUT) ? terminal.in() : file(name)) {
            return new String(in.readNBytes(LARGEST + 1), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("letter.cli.unreadable");
        }
    }

    private static InputStream file(String name) throws IOException {
        return Files.newInputStream(Path.of(name));
    }

    private void print(LetterReading reading, String text) {
        var paper = Paper.on(terminal.out(), messages);
        if (reading.isEmpty()) {
            paper.hanging("", messages.text("letter.cli.nothing"));
        }
        for (var account : reading.accounts()) {
            if (reading.accounts().size() > 1) {
                paper.heading(Message.of("letter.cli.account", name(account)));
            }
            var servers = account.equals(reading.accounts().getFirst()) ? reading.servers() : LetterReading.NO_SERVERS;
            LetterRow.of(account, servers).forEach(row -> row(paper, row, reading, text));
        }
        reading.remarks().forEach(remark -> paper.hanging("! ", messages.text(remark)));
        list(paper, "letter.cli.former", reading.former());
        list(paper, "letter.cli.left-over", reading.leftOver());
        if (!reading.isEmpty()) {
            reading.missing().forEach(missing -> paper.hanging("! ", messages.text(missing)));
        }
    }

    private void list(Paper paper, String key, List<String> values) {
        if (!values.isEmpty()) {
            paper.hanging("", words(Message.of(key, String.join(", ", values))));
        }
    }

    private static String name(LetterAccount account) {
        return Printable.line(account.address().flatMap(Found::value).map(Object::toString).orElse("–"));
    }

    private void row(Paper paper, LetterRow row, LetterReading reading, String text) {
        paper.hanging("", words(Message.of("letter.cli.row", row.caption(), row.value())));
        paper.hanging("    ", words(Message.of("letter.excerpt", Excerpt.around(row.place(), text, reading))));
        row.place().doubts().stream().map(Remark::text)
                .forEach(doubt -> paper.hanging("  ! ", words(Message.of("letter.cli.doubt", doubt))));
    }

    private String words(Message message) {
        return messages.text(Printable.message(message));
    }
}
