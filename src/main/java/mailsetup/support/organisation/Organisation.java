package mailsetup.support.organisation;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.LocalText;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.probe.around.ControlHosts;

/**
 * What an organisation adds to the program. There is nothing in it by which a password would go out more easily.
 *
 * @param name empty where there is no organisation
 * @param desk whom to call
 * @param links its help pages
 * @param language to begin with, whatever the system's is
 * @param control asked in place of the program's own independent hosts, and like them only after a yes
 * @param presets win over those of the program
 * @param logo on light ground
 * @param darkLogo on dark ground
 * @param mistake why its folder is not used
 */
public record Organisation(Optional<LocalText> name, Optional<HelpDesk> desk, List<HelpLink> links,
        Optional<Language> language, Optional<ControlHosts> control, PresetBook presets, Optional<Logo> logo,
        Optional<Logo> darkLogo, Optional<Message> mistake) {
    /** Nothing added. */
    public static final Organisation NONE = new Organisation(Optional.empty(), Optional.empty(), List.of(),
            Optional.empty(), Optional.empty(), new PresetIndex(List.of()), Optional.empty(), Optional.empty(),
            Optional.empty());

    public Organisation {
        links = List.copyOf(links);
    }

    /** Nothing added, because the folder cannot be used. */
    public static Organisation mistaken(Message why) {
        return new Organisation(NONE.name, NONE.desk, NONE.links, NONE.language, NONE.control, NONE.presets, NONE.logo,
                NONE.darkLogo, Optional.of(why));
    }

    /** The line for every card of a diagnosis. */
    public Optional<Message> helpLine() {
        return desk.map(HelpDesk::line);
    }

    /** The independent hosts to ask after a yes. */
    public ControlHosts controlHosts() {
        return control.orElseGet(ControlHosts::standard);
    }
}
