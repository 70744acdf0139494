package mailsetup.discovery.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.SignInSettings;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.format.PaccJson;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord;
import mailsetup.probe.dns.RecordType;

/** The domain's file whose digest its name records hold (draft-ietf-mailmaint-pacc); without the right one it is nothing. */
public record PaccSource(Web web, DnsClient dns, Places places) implements SettingsSource {
    @Override
    public Origin origin() {
        return Origin.PACC;
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.NAMES, Party.DOMAIN);
    }

    @Override
    public SourceAnswer find(Question question) {
        // The record first: most domains have none, and then there is nothing to fetch.
        var pins = pins(question);
        if (pins.isEmpty()) {
            return new SourceAnswer.Nothing();
        }
        var answer = web.get(Places.at(places.pacc(), question.domain()), question.deadline());
        return answer instanceof WebAnswer.Page page ? servers(page, pins, question) : Why.of(answer);
    }

    private List<String> pins(Question question) {
        var domain = question.domain().ascii();
        if (question.domain().isAddress() || domain.length() > 235) {
            return List.of();
        }
        return dns.ask(DnsName.under("_ua-auto-config", question.domain()), RecordType.TXT, question.deadline())
                .all(DnsRecord.Txt.class).map(DnsRecord.Txt::text).filter(PaccJson::isPin).toList();
    }

    private static boolean isOwn(WebAnswer.Page page, Question question) {
        return page.verified()
                && PublicSuffixes.sameOwner(Hostname.of(page.from().getHost()), question.domain());
    }

    private static SourceAnswer servers(WebAnswer.Page page, List<String> pins, Question question) {
        var bytes = page.content().bytes();
        if (!PaccJson.isPinned(bytes, pins)) {
            return Why.unusable("digest");
        }
        var signIn = isOwn(page, question) ? PaccJson.signIn(bytes) : Optional.<SignInSettings>empty();
        return PaccJson
                .read(bytes, question.address(), new Provenance(Origin.PACC, page.from().getHost(), Trust.DOMAIN))
                .map(found -> SourceAnswer.of(found.stream().map(one -> one.with(signIn)).toList()))
                .orElseGet(() -> Why.of(page));
    }
}
