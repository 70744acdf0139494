package mailsetup;

import java.util.List;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.Prober;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.presets.LayeredBook;
import mailsetup.discovery.presets.LazyBook;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.discovery.presets.file.OwnFolder;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.source.Places;
import mailsetup.discovery.source.Sources;
import mailsetup.discovery.web.Web;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.LiveLookout;
import mailsetup.support.organisation.Organisation;

/** The table of contents: everything is put together here, by plain constructors. */
public final class Wiring {
    private static final PublicList LIST = OwnFolder.over(PublicList.bundled(), System.getenv(),
            System.getProperty(OwnFolder.PROPERTY));

    private Wiring() {}

    /** Where settings come from, best first. */
    static List<SettingsSource> sources(PresetBook presets, Web web, DnsClient dns, Prober prober) {
        return new Sources(presets, LIST, web, dns, prober, Places.standard()).bestFirst();
    }

    /** What is known of providers: the organisation's own files over those of the program. */
    public static PresetBook presets(Organisation organisation) {
        return new LayeredBook(organisation.presets(), OwnFolder.over(new LazyBook(Bundled::book), System.getenv(),
                System.getProperty(OwnFolder.PROPERTY)));
    }

    /** The same over the public list, to name a provider and say what to prepare there. */
    public static PresetBook providers(Organisation organisation) {
        return new LayeredBook(presets(organisation), LIST);
    }

    /** The assistant as the program uses it where no organisation has added anything. */
    public static Assistant assistant() {
        return assistant(Organisation.NONE);
    }

    /** The assistant as the program uses it. */
    public static Assistant assistant(Organisation organisation) {
        var presets = presets(organisation);
        var reach = new Reach(new SystemResolver(), TrustAnchors.system(), Limits.standard());
        return new LiveAssistant((web, dns, prober) -> sources(presets, web, dns, prober), DnsClient.system(),
                new SystemResolver(), TrustAnchors.system(),
                Limits.standard(), new AngusEngine(), Diagnostician.of(Catalogue.all()),
                new LiveLookout(DnsClient.system(), reach, Network.real()));
    }
}
