package mailsetup.discovery.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.Together;
import mailsetup.discovery.web.Web;

/**
 * What is published about a provider: its own file, then the public database. Which provider it is came from the name
 * system, so nothing of it can be trusted more than that.
 *
 * @param origin how the provider was found
 */
record ProviderFiles(Web web, Places places, Origin origin) {
    /** The first answer with servers, asked for all names at once; otherwise nothing, or what was wrong. */
    SourceAnswer about(List<Hostname> names, Question question) {
        var file = new ConfigFile(web, origin, Trust.UNPROTECTED);
        var tasks = new ArrayList<Supplier<SourceAnswer>>();
        for (var name : names) {
            if (question.consent().parties().contains(Party.DOMAIN)) {
                tasks.add(() -> file.read(Places.at(places.autoconfig(), name), question));
            }
            if (question.consent().parties().contains(Party.LIST)) {
                tasks.add(() -> file.ofList(places, name, question));
            }
        }
        return first(Together.all(tasks));
    }

    static SourceAnswer first(List<SourceAnswer> answers) {
        return answers.stream().filter(SourceAnswer.Settings.class::isInstance).findFirst()
                .or(() -> answers.stream().filter(SourceAnswer.Unusable.class::isInstance).findFirst())
                .orElseGet(SourceAnswer.Nothing::new);
    }
}
