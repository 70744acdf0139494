package mailsetup.discovery.presets;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Preparation;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInSettings;
import mailsetup.core.text.LocalText;

/**
 * What is known of one provider.
 *
 * @param id the name of its file
 * @param country ISO 3166, two letters
 * @param domains of the addresses it gives out
 * @param mx mail exchangers of domains that are hosted there
 * @param questions what must be asked before the settings are complete; those already answered are left out
 * @param servers empty when nobody published them
 * @param prepare what to do first, in the order in which to do it
 * @param help pages of the provider, https
 * @param signIn the sign-in in the browser, where it has one for mail programs
 * @param known answers to questions, from the domain, the mail exchanger or the person
 */
public record Preset(String id, LocalText name, String country, List<HostPattern> domains, List<HostPattern> mx,
        List<Question> questions, List<ServerTemplate> servers, List<Preparation> prepare, Optional<LocalText> notes,
        List<String> help, Evidence evidence, Optional<SignInSettings> signIn, Map<String, String> known) {
    public Preset {
        domains = List.copyOf(domains);
        mx = List.copyOf(mx);
        questions = List.copyOf(questions);
        servers = List.copyOf(servers);
        prepare = List.copyOf(prepare);
        help = List.copyOf(help);
        known = Map.copyOf(known);
    }

    /** The published settings of every server whose name is known: IMAP, POP3, SMTP. Unencrypted ones say so. */
    public List<ServerSettings> settings(EmailAddress address) {
        return settings(address, Map.of());
    }

    /** The published settings with these answers; a server whose name still has a gap is left out. */
    public List<ServerSettings> settings(EmailAddress address, Map<String, String> answers) {
        var values = knowing(answers).values(address);
        return servers.stream().flatMap(server -> server.published(values).stream()).toList();
    }

    /**
     * Encrypted doors that are not published but worth a try before an unencrypted or incomplete publication, best
     * first. They prove themselves by a probe or are dropped.
     */
    public List<ServerSettings> likely(EmailAddress address) {
        var values = values(address);
        return servers.stream().flatMap(server -> server.likely(values).stream()).toList();
    }

    /** Whether the provider lets no mail program in, so that no server is worth looking for. */
    public boolean isClosedToPrograms() {
        return asksFor(Preparation.Kind.NO_MAIL_PROGRAM);
    }

    /** Whether no password works there, so that one signs in at the provider's own page. */
    public boolean takesNoPassword() {
        return asksFor(Preparation.Kind.OAUTH_ONLY);
    }

    private boolean asksFor(Preparation.Kind kind) {
        return prepare.stream().anyMatch(first -> first.kind() == kind);
    }

    /** The open questions without whose answer the user name is not known. */
    public List<Question> askedForUser() {
        return questions.stream().filter(question -> servers.stream()
                .anyMatch(server -> server.user().gaps().contains(question.id()))).toList();
    }

    /** The same preset with these answers filled in, so that fewer questions are left; an unfit one changes nothing. */
    public Preset knowing(Map<String, String> answers) {
        var fit = new HashMap<>(known);
        questions.stream().filter(question -> question.accepts(answers.getOrDefault(question.id(), "")))
                .forEach(question -> fit.put(question.id(), answers.get(question.id())));
        var open = questions.stream().filter(question -> !fit.containsKey(question.id())).toList();
        return new Preset(id, name, country, domains, mx, open, servers, prepare, notes, help, evidence, signIn,
                fit);
    }

    /** The same preset with what the name of a server gives away: a mail exchanger, or a name in a certificate. */
    public Preset learningFrom(Hostname server) {
        var hosts = servers.stream().map(template -> new HostPattern(template.host().text()));
        return Stream.concat(mx.stream(), hosts).flatMap(pattern -> captured(pattern, server).stream()).findFirst()
                .map(this::knowing).orElse(this);
    }

    /** Whether the pattern means this name, and what the name then answers. */
    Optional<Map<String, String>> captured(HostPattern pattern, Hostname host) {
        return pattern.match(host).filter(answers -> acceptsAll(questions, answers));
    }

    private static boolean acceptsAll(Collection<Question> questions, Map<String, String> answers) {
        return questions.stream()
                .allMatch(question -> !answers.containsKey(question.id())
                        || question.accepts(answers.getOrDefault(question.id(), "")));
    }

    private Map<String, String> values(EmailAddress address) {
        var values = new HashMap<>(known);
        values.put("address", address.toString());
        values.put("local", address.local());
        values.put("domain", address.domain().ascii());
        return values;
    }
}
