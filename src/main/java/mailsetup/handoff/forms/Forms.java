package mailsetup.handoff.forms;

import java.util.List;
import java.util.Optional;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;

/** Every form there is, in the order in which it is offered. */
public final class Forms {
    private static final List<Exporter> ALL = List.of(
            new AppleProfile(), new ThunderbirdAndroid(), new DeltaChat(),
            new ThunderbirdProfile(), new SetupSheet(), new ThunderbirdDesktop(), new SetupFileForm(),
            new Msmtp(), new Mbsync(), new Fetchmail(), new Getmail(), new OfflineImap(), new Mutt(),
            new Aerc(), new Geary(), new Curl(),
            new DomainSetupFile(), new DomainSetupLink(), new Autoconfig(), new Autodiscover(), new Pacc(),
            new DnsLines(),
            new HtmlSetupSheet());

    private Forms() {}

    public static List<Exporter> all() {
        return ALL;
    }

    /** Those of one group. */
    public static List<Exporter> in(Group group) {
        return ALL.stream().filter(form -> form.group() == group).toList();
    }

    /** The form with that word. */
    public static Optional<Exporter> find(String id) {
        return ALL.stream().filter(form -> form.id().equals(id)).findFirst();
    }
}
