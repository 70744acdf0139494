package mailsetup.discovery.source;

import java.util.Set;
import mailsetup.core.Origin;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.web.Web;

/**
 * The configuration file that a domain publishes (draft-ietf-mailmaint-autoconfig section 4).
 *
 * @param place with {@code {domain}} in it
 * @param takesAddress whether the standard lets this place be asked with the whole address
 */
public record AutoconfigSource(Web web, Origin origin, String place, boolean takesAddress) implements SettingsSource {
    /** The configuration host of the domain, which may be told the address. */
    public static AutoconfigSource host(Web web, Places places) {
        return new AutoconfigSource(web, Origin.AUTOCONFIG, places.autoconfig(), true);
    }

    /** The domain's own web server. */
    public static AutoconfigSource wellKnown(Web web, Places places) {
        return new AutoconfigSource(web, Origin.AUTOCONFIG, places.wellKnown(), false);
    }

    /** The configuration host without encryption; it is never told the address. */
    public static AutoconfigSource readable(Web web, Places places) {
        return new AutoconfigSource(web, Origin.AUTOCONFIG_HTTP, places.autoconfigHttp(), false);
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.DOMAIN);
    }

    @Override
    public SourceAnswer find(Question question) {
        var bare = Places.at(place, question.domain());
        var url = takesAddress && question.consent().wholeAddress()
                ? Places.asking(bare, "emailaddress", question.address().toString())
                : bare;
        return new ConfigFile(web, origin, Trust.DOMAIN).read(url, question);
    }
}
