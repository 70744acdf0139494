package mailsetup.discovery.source;

import java.util.Set;
import mailsetup.core.Origin;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.web.Web;
import mailsetup.probe.around.PublicName;

/** The public provider database that Thunderbird keeps; it is told the domain. */
public record IspdbSource(Web web, Places places) implements SettingsSource {
    @Override
    public Origin origin() {
        return Origin.ISPDB;
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.LIST);
    }

    @Override
    public SourceAnswer find(Question question) {
        // Names kept free for nobody (RFC 2606) are in no list, and nobody outside need hear of them.
        return !PublicName.canBeAsked(question.domain())
                ? new SourceAnswer.Nothing()
                : new ConfigFile(web, Origin.ISPDB, Trust.LIST).ofList(places, question.domain(), question);
    }
}
