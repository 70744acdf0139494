package mailsetup.discovery.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.Together;
import mailsetup.discovery.format.AutodiscoverXml;
import mailsetup.discovery.format.AutodiscoverXml.Reply;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord.Srv;
import mailsetup.probe.dns.RecordType;

/**
 * Microsoft's format, asked without a login. It cannot be asked without the whole address. A place that is learnt over
 * an unprotected way is asked only if it belongs to the mail domain's owner: the address goes nowhere else.
 */
public record AutodiscoverSource(Web web, DnsClient dns, Places places) implements SettingsSource {
    private static final int HOPS = 3;

    @Override
    public Origin origin() {
        return Origin.AUTODISCOVER;
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.DOMAIN);
    }

    @Override
    public boolean needsWholeAddress() {
        return true;
    }

    @Override
    public SourceAnswer find(Question question) {
        var domain = question.domain();
        var tasks = new ArrayList<Supplier<SourceAnswer>>(List.of(
                () -> ask(Places.at(places.autodiscover(), domain), question, Trust.DOMAIN),
                () -> ask(Places.at(places.autodiscoverHost(), domain), question, Trust.DOMAIN),
                () -> led(question).map(place -> ask(place, question, Trust.UNPROTECTED))
                        .orElseGet(SourceAnswer.Nothing::new)));
        if (question.consent().parties().contains(Party.NAMES) && !domain.isAddress()) {
            tasks.add(() -> service(question).map(place -> ask(place, question, Trust.UNPROTECTED))
                    .orElseGet(SourceAnswer.Nothing::new));
        }
        return ProviderFiles.first(Together.all(tasks));
    }

    private SourceAnswer ask(URI start, Question question, Trust trust) {
        var place = start;
        var about = question.address();
        for (int hops = 0; hops <= HOPS; hops++) {
            var answer = web.post(place, AutodiscoverXml.request(about), question.deadline());
            if (!(answer instanceof WebAnswer.Page page) || page.content().isHtml()) {
                return Why.of(answer);
            }
            var from = new Provenance(Origin.AUTODISCOVER, page.from().getHost(), trust);
            switch (AutodiscoverXml.read(page.content().bytes(), about, from)) {
                case Reply.Servers(var candidates, var others) -> {
                    return candidates.isEmpty() && !others.isEmpty()
                            ? Why.otherServers(others)
                            : SourceAnswer.of(candidates);
                }
                case Reply.ElsewhereUrl(var url) when onward(start, url).isPresent() ->
                    place = onward(start, url).get();
                case Reply.ElsewhereAddress(var other) when sameOwner(other, question).isPresent() -> {
                    about = sameOwner(other, question).get();
                    place = Places.at(places.autodiscover(), about.domain());
                }
                case Reply.ElsewhereUrl _,Reply.ElsewhereAddress _ -> {
                    return Why.unusable("downgrade");
                }
                case Reply.Nonsense _ -> {
                    return Why.unusable("unreadable");
                }
            }
        }
        return Why.unusable("redirects");
    }

    /** The unprotected host is only looked at, and tells where to go. */
    private Optional<URI> led(Question question) {
        return web.peek(Places.at(places.autodiscoverHttp(), question.domain()),
                question.deadline()) instanceof WebAnswer.Leads(var to)
                        ? encrypted(to.toString()).filter(place -> owned(place, question))
                        : Optional.empty();
    }

    private Optional<URI> service(Question question) {
        return dns.ask(DnsName.under("_autodiscover._tcp", question.domain()), RecordType.SRV, question.deadline())
                .all(Srv.class).sorted(Comparator.comparingInt(Srv::priority)).filter(srv -> srv.port() > 0)
                .flatMap(srv -> srv.target().stream().map(host -> URI.create("https://" + host + ":" + srv.port()
                        + "/autodiscover/autodiscover.xml")))
                .filter(place -> owned(place, question)).findFirst();
    }

    private static boolean owned(URI place, Question question) {
        try {
            return PublicSuffixes.sameOwner(Hostname.of(place.getHost()), question.domain());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Nobody sends us to a number, or to a name that means something in this network alone. */
    private static Optional<URI> onward(URI from, String url) {
        return encrypted(url).filter(to -> to.getHost().equalsIgnoreCase(from.getHost()) || isPublic(to.getHost()));
    }

    private static boolean isPublic(String name) {
        try {
            return name.contains(".") && !Hostname.of(name).isAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Optional<URI> encrypted(String url) {
        try {
            return Optional.of(URI.create(url)).filter(place -> "https".equalsIgnoreCase(place.getScheme()))
                    .filter(place -> place.getHost() != null && place.getRawUserInfo() == null);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<EmailAddress> sameOwner(String address, Question question) {
        try {
            return Optional.of(EmailAddress.of(address))
                    .filter(other -> PublicSuffixes.sameOwner(other.domain(), question.domain()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
