package mailsetup.assistant;

import java.util.List;
import mailsetup.discovery.Prober;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.web.Web;
import mailsetup.probe.dns.DnsClient;

/** Which sources there are, given the means of one search. */
@FunctionalInterface
public interface SourceList {
    /** Best first. */
    List<SettingsSource> with(Web web, DnsClient dns, Prober prober);
}
