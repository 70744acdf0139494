package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import picocli.CommandLine.ParseResult;

/** What {@code migration} was asked to do. */
final class MigrationRequest {
    private static final int LARGEST_REPORT = 4 << 20;
    private static final int DNS_PORT = 53;

    private MigrationRequest() {}

    static MoveQuestion read(ParseResult options) throws UsageException {
        var address = ProbeRequest.address(options.matchedPositionalValue(0, ""));
        var question = pattern(MoveQuestion.of(address), options).as(ProbeRequest.user(options, "--user"));
        var had = ProbeRequest.value(options, "--settings");
        var before = ProbeRequest.value(options, "--before");
        var having = had.isPresent() ? question.having(settings(had.get(), question)) : question;
        return before.isPresent() ? having.after(earlier(before.get())) : having;
    }

    /** What one address and a list of them have in common. */
    static MoveQuestion pattern(MoveQuestion question, ParseResult options) throws UsageException {
        var limit = ProbeRequest.limit(ProbeRequest.value(options, "--timeout")
                .orElse(Long.toString(MoveQuestion.USUAL.toSeconds())));
        return question.between(host(options, "--old"), host(options, "--new"))
                .by(Commands.on(options, "--by-pop") ? Protocol.POP3 : Protocol.IMAP)
                .asking(second(options)).with(Asking.read(options).consent()).within(limit);
    }

    private static Optional<Hostname> host(ParseResult options, String option) throws UsageException {
        try {
            return ProbeRequest.value(options, option).map(Hostname::of);
        } catch (IllegalArgumentException e) {
            throw new UsageException("migration.usage.host", option);
        }
    }

    private static Optional<ControlHosts.Door> second(ParseResult options) throws UsageException {
        var word = ProbeRequest.value(options, "--second");
        if (word.filter("default"::equals).isPresent()) {
            return ControlHosts.standard().resolver();
        }
        try {
            var host = word.map(Hostname::of);
            if (host.filter(name -> !name.isAddress()).isPresent()) {
                throw new UsageException("migration.usage.second");
            }
            return host.map(address -> new ControlHosts.Door(address, DNS_PORT));
        } catch (IllegalArgumentException e) {
            throw new UsageException("migration.usage.second");
        }
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
            var json = new String(SafeFile.read(Path.of(file), LARGEST_REPORT), StandardCharsets.UTF_8);
            return MigrationJson.earlier(json).orElseThrow(() -> new UsageException("migration.usage.before"));
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("migration.usage.before");
        }
    }
}
