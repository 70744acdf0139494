package mailsetup.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.migration.Earlier;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.files.SafeFile;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.probe.around.ControlHosts;
import mailsetup.support.report.MigrationJson;

/** What {@code migration} was asked to do. */
final class MigrationRequest {
    private static final int LARGEST_REPORT = 4 << 20;
    private static final int DNS_PORT = 53;

    private static final Option<Hostname> OLD = host("--old");
    private static final Option<Hostname> NEW = host("--new");
    static final Flag LOGIN = new Flag("--login");
    private static final Flag BY_POP = new Flag("--by-pop");
    private static final Option<String> SETTINGS = Option.text("--settings", "FILE").explainedBy("had-settings");
    private static final Option<Earlier> BEFORE = Option.of("--before", "FILE", (file, _) -> earlier(file));
    private static final Option<Optional<ControlHosts.Door>> SECOND = Option.of("--second", "default|ADDRESS",
            (word, _) -> second(word));
    static final List<Parameter> PARAMETERS = List.of(OLD, NEW, Options.USER, BY_POP, SETTINGS, BEFORE, SECOND, LOGIN);

    private MigrationRequest() {}

    static MoveQuestion read(Typed typed) throws UsageException {
        var question = pattern(MoveQuestion.of(typed.need(Options.ADDRESS)), typed).as(typed.get(Options.USER));
        var had = typed.get(SETTINGS);
        var before = typed.get(BEFORE);
        var having = had.isPresent() ? question.having(settings(had.get(), question)) : question;
        return before.isPresent() ? having.after(before.get()) : having;
    }

    /** What one address and a list of them have in common. */
    static MoveQuestion pattern(MoveQuestion question, Typed typed) throws UsageException {
        return question.between(typed.get(OLD), typed.get(NEW))
                .by(typed.has(BY_POP) ? Protocol.POP3 : Protocol.IMAP)
                .asking(typed.get(SECOND).flatMap(door -> door)).with(Asking.read(typed).consent())
                .within(typed.get(Options.TIMEOUT).orElse(MoveQuestion.USUAL));
    }

    private static Option<Hostname> host(String name) {
        return Option.of(name, "HOST", (text, option) -> {
            try {
                return Hostname.of(text);
            } catch (IllegalArgumentException e) {
                throw new UsageException("migration.usage.host", option);
            }
        });
    }

    /** Without a port of its own nobody can be asked; then nobody is. */
    private static Optional<ControlHosts.Door> second(String word) throws UsageException {
        if (word.equals("default")) {
            return ControlHosts.standard().resolver();
        }
        try {
            var host = Hostname.of(word);
            if (host.isAddress()) {
                return Optional.of(new ControlHosts.Door(host, DNS_PORT));
            }
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw new UsageException("migration.usage.second");
    }

    private static List<ServerSettings> settings(String file, MoveQuestion question) throws UsageException {
        try {
            var reading = SetupFileReader.read(SafeFile.read(Path.of(file), SetupFile.LARGEST));
            if (reading instanceof Reading.Good(var setup)) {
                return setup.settings(question.address());
            }
            throw new UsageException("migration.usage.settings");
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("migration.usage.settings");
        }
    }

    private static Earlier earlier(String file) throws UsageException {
        try {
            var json = SafeFile.read(Path.of(file), LARGEST_REPORT);
            return MigrationJson.earlier(json).orElseThrow(() -> new UsageException("migration.usage.before"));
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("migration.usage.before");
        }
    }
}
