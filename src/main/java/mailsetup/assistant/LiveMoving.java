package mailsetup.assistant;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.assistant.migration.doctor.MoveDoctor;
import mailsetup.assistant.migration.find.MoveSources;
import mailsetup.assistant.migration.look.Looking;
import mailsetup.assistant.migration.verdicts.MoveFaults;
import mailsetup.assistant.migration.verdicts.MoveRuledOut;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Found;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.probe.Deadline;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.surroundings.HostsFile;

/** Puts the sources of a move together. */
record LiveMoving(Site site, MailEngine engine, Discovering sources) implements Moving {
    @Override
    public Move move(MoveQuestion question, MoveLogins logins, Consumer<MoveStage> progress) {
        var names = question.consent().allows(Set.of(Party.NAMES)) ? site.names() : DnsClient.offline();
        var asked = new MoveSources(site.hosts(), names, servers -> MoveSources.port53(servers, site.network()),
                new HostsFile(site.network().here().hostsFile()),
                (address, deadline) -> published(address, question.consent(), deadline));
        return new MoveDoctor(asked, new Looking(site.network(), site.trust(), site.limits(), engine),
                new Diagnostician<>(MoveFaults.ALL, (_, all) -> all, MoveRuledOut::lines),
                Clock.system(ZoneId.systemDefault()))
                .run(question, logins, progress);
    }

    /** Settings that somebody publishes; nobody is reached for it. */
    private List<ServerSettings> published(EmailAddress address, Consent consent, Deadline deadline) {
        return sources.discover(new Question(address, consent.with(Party.SERVERS, false), deadline), _ -> {}).found()
                .stream().filter(found -> found.from().trust() != Trust.GUESSED).map(Found::settings).toList();
    }
}
