package mailsetup.ui.sampler;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.practice.PracticeServer;
import mailsetup.ui.WizardModel;
import mailsetup.ui.kit.Jobs;

/**
 * One state of the window, and the way there.
 *
 * @param id of the state, as pictures are named
 * @param assistant what is found and tested
 * @param worker runs jobs at once, or drops them where the state is that of a job under way
 * @param way leads there from the first page
 */
public record Sample(String id, SampleAssistant assistant, Executor worker, Consumer<WizardModel> way) {
    /** The window's model in this state. To be called on the FX thread; the caller closes it. */
    public WizardModel model(PresetBook presets) {
        var model = new WizardModel(assistant, PracticeServer::start, presets, new Jobs(worker, Runnable::run));
        way.accept(model);
        return model;
    }
}
