package mailsetup.discovery.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.web.Web;
import mailsetup.probe.dns.DnsClient;

/**
 * The provider that takes the domain's mail: what is known of it, or else what it publishes under the name above its mail exchanger and under the
 * part of that which it registered (draft-ietf-mailmaint-autoconfig section 4.3).
 */
public record MxSource(PresetBook presets, Web web, DnsClient dns, Places places) implements SettingsSource {
    @Override
    public Origin origin() {
        return Origin.MX;
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.NAMES);
    }

    @Override
    public SourceAnswer find(Question question) {
        var exchangers = Exchangers.of(dns, question);
        if (exchangers.isEmpty()) {
            return new SourceAnswer.Nothing();
        }
        var known = exchangers.stream().flatMap(host -> presets.ofMx(host).stream())
                .map(preset -> PresetSource.candidates(preset, question.address(), Origin.MX, Trust.UNPROTECTED))
                .filter(candidates -> !candidates.isEmpty()).findFirst();
        if (known.isPresent()) {
            return SourceAnswer.of(known.get());
        }
        return new ProviderFiles(web, places, Origin.MX).about(names(exchangers.getFirst(), question.domain()),
                question);
    }

    /** mx1.eu.example.com leads to eu.example.com and example.com; the mail domain itself was asked already. */
    static List<Hostname> names(Hostname exchanger, Hostname domain) {
        var owner = PublicSuffixes.base(exchanger);
        var above = owner.filter(base -> !base.equals(exchanger))
                .map(_ -> new Hostname(exchanger.ascii().substring(exchanger.ascii().indexOf('.') + 1)));
        return Stream.concat(above.stream(), owner.stream()).distinct().filter(name -> !name.equals(domain)).toList();
    }
}
