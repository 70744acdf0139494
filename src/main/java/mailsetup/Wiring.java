package mailsetup;

import java.util.List;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.GuessSource;
import mailsetup.discovery.SettingsSource;
import mailsetup.dns.DnsClient;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.surroundings.LiveLookout;

/** The table of contents: everything is put together here, by plain constructors. */
public final class Wiring {
    private Wiring() {}

    /** Where settings come from, best first. */
    static List<SettingsSource> sources() {
        return List.of(new GuessSource());
    }

    /** The assistant as the program uses it. */
    public static Assistant assistant() {
        var reach = new Reach(new SystemResolver(), TrustAnchors.system(), Limits.standard());
        return new LiveAssistant(sources(), new SystemResolver(), TrustAnchors.system(), Limits.standard(),
                new AngusEngine(), new Diagnostician(Catalogue.all()), LiveLookout.on(DnsClient.system(), reach));
    }
}
