package mailsetup.discovery.source;

import java.util.Optional;
import java.util.Set;
import mailsetup.core.Origin;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;

/**
 * The configuration file that a domain publishes (draft-ietf-mailmaint-autoconfig section 4).
 *
 * @param place with {@code {domain}} in it
 * @param takesAddress whether the standard lets this place be asked with the whole address
 * @param protectedOne the same place over https, where {@code place} is without
 */
public record AutoconfigSource(OneLook web, Origin origin, String place, boolean takesAddress,
        Optional<AutoconfigSource> protectedOne) implements SettingsSource {
    /** The configuration host of the domain, which may be told the address. */
    public static AutoconfigSource host(Web web, Places places) {
        return new AutoconfigSource(new OneLook(web), Origin.AUTOCONFIG, places.autoconfig(), true, Optional.empty());
    }

    /** The domain's own web server. */
    public static AutoconfigSource wellKnown(Web web, Places places) {
        return new AutoconfigSource(new OneLook(web), Origin.AUTOCONFIG, places.wellKnown(), false, Optional.empty());
    }

    /** The same configuration host without encryption; it is never told the address. */
    public static AutoconfigSource readable(AutoconfigSource host, Places places) {
        return new AutoconfigSource(host.web, Origin.AUTOCONFIG_HTTP, places.autoconfigHttp(), false,
                Optional.of(host));
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.DOMAIN);
    }

    /** A place that cannot prove its name over https is not believed without it: whoever breaks the one writes the other. */
    @Override
    public SourceAnswer find(Question question) {
        return protectedOne.map(https -> https.look(question))
                .filter(new WebAnswer.Failed(WebAnswer.Why.BAD_CERTIFICATE)::equals)
                .map(Why::of)
                .orElseGet(() -> new ConfigFile(web.web(), origin, Trust.DOMAIN).read(look(question), question));
    }

    private WebAnswer look(Question question) {
        var bare = Places.at(place, question.domain());
        return web.at(takesAddress && question.consent().wholeAddress()
                ? Places.asking(bare, "emailaddress", question.address().toString())
                : bare, question.deadline());
    }
}
