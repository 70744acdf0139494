package mailsetup.discovery.source;

import java.util.List;
import java.util.random.RandomGenerator;
import mailsetup.discovery.Prober;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.web.Web;
import mailsetup.probe.dns.DnsClient;

/**
 * The sources that work with these means. The rank says who is believed first: what this
 * program or the organisation knows, the domain's own word over a verified
 * way, then public lists, then name records, then guesses, which need a good certificate of their own name;
 * last a file that anybody on the way could write.
 */
public record Sources(PresetBook presets, PublicList list, Web web, DnsClient dns, Prober prober, Places places) {
    /** All of them, best first. */
    public List<SettingsSource> bestFirst() {
        var host = AutoconfigSource.host(web, places);
        return List.of(new PresetSource(presets), host,
                AutoconfigSource.wellKnown(web, places),
                new PaccSource(web, dns, places), new IspdbSource(web, places), new ListSource(list),
                new SrvSource(dns, RandomGenerator.getDefault()), new MxSource(presets, web, dns, places),
                new AutodiscoverSource(web, dns, places), new NsSource(web, dns, places),
                GuessSource.domain(prober), GuessSource.exchanger(prober, dns),
                AutoconfigSource.readable(host, places));
    }
}
