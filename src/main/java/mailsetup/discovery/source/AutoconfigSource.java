package mailsetup.discovery.source;

import java.net.URI;
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
 * @param proof the same place over https, where {@code place} is without
 */
public record AutoconfigSource(Web web, Origin origin, String place, boolean takesAddress,
        Optional<String> proof) implements SettingsSource {
    /** The configuration host of the domain, which may be told the address. */
    public static AutoconfigSource host(Web web, Places places) {
        return new AutoconfigSource(web, Origin.AUTOCONFIG, places.autoconfig(), true, Optional.empty());
    }

    /** The domain's own web server. */
    public static AutoconfigSource wellKnown(Web web, Places places) {
        return new AutoconfigSource(web, Origin.AUTOCONFIG, places.wellKnown(), false, Optional.empty());
    }

    /** The configuration host without encryption; it is never told the address. */
    public static AutoconfigSource readable(Web web, Places places) {
        return new AutoconfigSource(web, Origin.AUTOCONFIG_HTTP, places.autoconfigHttp(), false,
                Optional.of(places.autoconfig()));
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.DOMAIN);
    }

    @Override
    public SourceAnswer find(Question question) {
        var bare = Places.at(place, question.domain());
        return proof.flatMap(https -> refused(Places.at(https, question.domain()), question))
                .orElseGet(() -> read(bare, question));
    }

    /** A place that cannot prove its name over https is not believed without it: whoever breaks the one writes the other. */
    private Optional<SourceAnswer> refused(URI https, Question question) {
        return Optional.of(web.peek(https, question.deadline()))
                .filter(new WebAnswer.Failed(WebAnswer.Why.BAD_CERTIFICATE)::equals).map(Why::of);
    }

    private SourceAnswer read(URI bare, Question question) {
        var url = takesAddress && question.consent().wholeAddress()
                ? Places.asking(bare, "emailaddress", question.address().toString())
                : bare;
        return new ConfigFile(web, origin, Trust.DOMAIN).read(url, question);
    }
}
