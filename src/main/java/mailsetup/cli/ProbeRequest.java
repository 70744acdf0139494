package mailsetup.cli;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.Naming;
import mailsetup.assistant.Witnessing;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Named;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Question;
import mailsetup.discovery.SignInOffer;
import mailsetup.discovery.consent.AllowedHosts;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.discovery.consent.Witness;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;

/**
 * What {@code probe} was asked to do.
 *
 * @param given servers named on the command line; the others are found unless {@code only}
 * @param limit of the whole test
 */
record ProbeRequest(EmailAddress address, Map<Protocol, Endpoint> given, boolean only, Optional<String> user,
        Optional<String> smtpUser, Duration limit, List<X509Certificate> authorities, Asking asking,
        AllowedHosts allowed, List<AcceptedCertificate> accepted, Optional<SetupFile> file) {
    private static final Argument<EmailAddress> ADDRESS = Argument.optional(0, "ADDRESS", "address",
            Options::address);
    private static final Flag ONLY = new Flag("--only");
    private static final Option<AcceptedCertificate> ACCEPT = Option
            .of("--accept-certificate", "HOST:PORT=SHA256", (text, _) -> AcceptOption.read(text)).repeatable();
    private static final Duration USUAL = Duration.ofSeconds(30);
    /** How long those are waited for who may bear witness. */
    private static final Duration WITNESSES = Duration.ofSeconds(4);
    static final List<Parameter> PARAMETERS = Stream
            .concat(Stream.of(ADDRESS, SetupFileOption.FROM, Options.IMAP, Options.POP,
                    Options.SMTP, ONLY, Options.USER, Options.SMTP_USER, Options.ALLOW_OUTSIDE, Options.CA, ACCEPT,
                    Options.TIMEOUT), Asking.PARAMETERS.stream())
            .toList();

    static ProbeRequest read(Typed typed) throws UsageException {
        var file = typed.get(SetupFileOption.FROM);
        var own = file.flatMap(SetupFile::address);
        var address = own.isPresent() && !typed.mentions(ADDRESS) ? own.get() : typed.need(ADDRESS);
        var request = new ProbeRequest(address, typed.servers(), typed.has(ONLY),
                typed.get(Options.USER), typed.get(Options.SMTP_USER), typed.get(Options.TIMEOUT).orElse(USUAL),
                typed.get(Options.CA).orElse(List.of()), Asking.read(typed),
                typed.isBare(Options.ALLOW_OUTSIDE)
                        ? AllowedHosts.NONE
                        : typed.get(Options.ALLOW_OUTSIDE).orElse(AllowedHosts.NONE),
                typed.all(ACCEPT), file);
        if (file.isPresent() && (request.only || !request.given.isEmpty())) {
            throw new UsageException("handoff.usage.two-accounts");
        }
        if (request.only && request.given.isEmpty()) {
            throw new UsageException("cli.usage.only-without-server");
        }
        return request;
    }

    /** The assistant that believes and asks whom this request says. */
    Assistant believing(Assistant assistant) {
        var trusting = authorities.isEmpty() ? assistant : assistant.trusting(authorities);
        return asking.of(accepted.isEmpty() ? trusting : trusting.accepting(accepted));
    }

    /** Whether servers are looked for: some are not given. */
    boolean searches() {
        return file.isEmpty() && !only && given.size() < Protocol.values().length;
    }

    /**
     * The servers to test, in the order IMAP, POP3, SMTP, and what is to be asked before a password goes there.
     *
     * @param named who named them
     * @param asked hosts that the person neither named nor said yes to
     * @param signIn in the browser, if one is known
     */
    record Choice(List<ServerSettings> servers, Named named, List<HostQuestion> asked,
            Optional<SignInOffer> signIn) {}

    /** Finds the servers that are not given. */
    Choice choose(Assistant assistant, Deadline deadline) throws UsageException {
        var question = new Question(address, asking.consent(), asking.answers(), deadline);
        if (file.isPresent()) {
            return choose(file.get(), assistant, question);
        }
        var all = searches()
                ? assistant.discover(question, _ -> {})
                : new Discovered(address, asking.consent(), List.of(), List.of(), true);
        var found = all.best();
        var unknown = found.stream().filter(each -> !given.containsKey(each.settings().protocol())).toList();
        var servers = Stream.of(Protocol.values()).flatMap(protocol -> server(protocol, all).stream()).toList();
        var typed = servers.stream().filter(each -> given.containsValue(each.endpoint())).toList();
        return new Choice(servers, Naming.of(all).typed(typed), asked(unknown, all.found(), assistant, question),
                SignInOffer.of(unknown));
    }

    /** A setup file is a stranger's word. */
    private Choice choose(SetupFile known, Witnessing others, Question question) throws UsageException {
        var found = known.settings(address).stream().map(each -> Found.brought(new Candidate(
                new ServerSettings(each.endpoint(), user(each.protocol()).orElse(each.user())),
                Provenance.SETUP_FILE), address)).toList();
        if (found.isEmpty()) {
            throw new UsageException("handoff.usage.file-for-address");
        }
        var servers = found.stream().map(Found::settings).toList();
        return new Choice(servers, Named.by(Provenance.SETUP_FILE, servers), asked(found, found, others, question),
                Optional.empty());
    }

    private List<HostQuestion> asked(List<Found> chosen, List<Found> all, Witnessing others, Question question) {
        var open = chosen.stream().filter(Found::needsYes)
                .filter(each -> !allowed.covers(each.settings().endpoint().host())).toList();
        var heard = new ArrayList<>(Witness.in(all));
        if (!open.isEmpty()) {
            heard.addAll(others.witnesses(question.until(Deadline.in(WITNESSES))));
        }
        return HostQuestion.of(open, heard, address.domain());
    }

    /** For a typed server the user name has the form that is known of this host, or of its provider. */
    private Optional<ServerSettings> server(Protocol protocol, Discovered found) {
        var typed = Optional.ofNullable(given.get(protocol))
                .map(door -> new ServerSettings(door, found.user(door).orElse(address.toString())));
        return typed.or(() -> found.best(protocol).map(Found::settings))
                .map(settings -> new ServerSettings(settings.endpoint(), user(protocol).orElse(settings.user())));
    }

    private Optional<String> user(Protocol protocol) {
        return protocol.receives() ? user : smtpUser.or(() -> user);
    }

}
