package dk.jobveu.model;

import dk.jobveu.model.Tegning.Kasse;
import dk.jobveu.model.Tegning.Streg;
import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a careful reader would dislike in the drawing of a model; each rule gives its faults. */
final class Tegneregler {

  private static final int FLEST_PAA_ET_ARK = 25;

  /** Of a screen, so that the twelve of a text are nine there. */
  private static final double BREDEST = 1920 * 12 / 9.0;

  /** What is left on each side in the picture of docs/img. */
  private static final double MARGEN = 5;

  /** Width of a letter and height of a line in a task, as Modeler draws them. */
  private static final double BOGSTAV = 6.3;

  private static final double LINJE = 14.5;

  /** Shorter pieces of a flow are two shapes that do not quite lie on a line. */
  private static final double KORTEST = 5;

  private final Procesmodel model;
  private final Tegning tegning;

  Tegneregler(Procesmodel model) {
    this.model = model;
    this.tegning = Tegning.af(model);
  }

  List<String> ikkeTegnet() {
    List<String> fejl = new ArrayList<>();
    for (FlowNode n : model.noder()) {
      if (!tegning.figurer().containsKey(n.getId())) {
        fejl.add(Procesmodel.sted(n) + " er ikke tegnet");
      }
    }
    for (SequenceFlow f : flows()) {
      if (streger(f).isEmpty()) {
        fejl.add(Procesmodel.sted(f) + " er ikke tegnet");
      }
    }
    return fejl;
  }

  List<String> skraaEllerLoese() {
    List<String> fejl = new ArrayList<>();
    for (SequenceFlow f : flows()) {
      if (streger(f).stream().anyMatch(Streg::erSkraa)) {
        fejl.add(Procesmodel.sted(f) + " løber på skrå");
      }
      if (streger(f).stream().anyMatch(s -> s.laengde() < KORTEST)) {
        fejl.add(Procesmodel.sted(f) + " har et lille knæk");
      }
      Streg foerste = streger(f).get(0);
      Streg sidste = streger(f).get(streger(f).size() - 1);
      if (!figur(f.getSource()).naar(foerste.x1(), foerste.y1())
          || !figur(f.getTarget()).naar(sidste.x2(), sidste.y2())) {
        fejl.add(Procesmodel.sted(f) + " når ikke helt hen til sin figur");
      }
    }
    return fejl;
  }

  List<String> krydsninger() {
    List<String> fejl = new ArrayList<>();
    List<SequenceFlow> alle = flows();
    for (int i = 0; i < alle.size(); i++) {
      for (SequenceFlow b : alle.subList(i + 1, alle.size())) {
        SequenceFlow a = alle.get(i);
        if (streger(a).stream().anyMatch(s -> streger(b).stream().anyMatch(s::krydser))) {
          fejl.add(Procesmodel.sted(a) + " krydser " + Procesmodel.sted(b));
        }
      }
    }
    return fejl;
  }

  List<String> gennemFigurer() {
    List<String> fejl = new ArrayList<>();
    for (SequenceFlow f : flows()) {
      for (FlowNode n : model.noder()) {
        if (!hoererTil(f.getSource(), n)
            && !hoererTil(f.getTarget(), n)
            && gaarGennem(f, figur(n).indenfor(2))) {
          fejl.add(Procesmodel.sted(f) + " løber gennem " + Procesmodel.sted(n));
        }
      }
    }
    return fejl;
  }

  List<String> gennemTekster() {
    List<String> fejl = new ArrayList<>();
    for (SequenceFlow f : flows()) {
      tegning
          .tekster()
          .forEach(
              (id, tekst) -> {
                if (!id.equals(f.getId()) && gaarGennem(f, tekst.indenfor(3))) {
                  fejl.add(Procesmodel.sted(f) + " løber gennem teksten til " + id);
                }
              });
    }
    return fejl;
  }

  List<String> overlap() {
    List<String> fejl = new ArrayList<>();
    List<FlowNode> alle = List.copyOf(model.noder());
    for (int i = 0; i < alle.size(); i++) {
      FlowNode a = alle.get(i);
      for (FlowNode b : alle.subList(i + 1, alle.size())) {
        if (!hoererTil(a, b) && !hoererTil(b, a) && figur(a).daekker(figur(b))) {
          fejl.add(Procesmodel.sted(a) + " ligger oven i " + Procesmodel.sted(b));
        }
      }
    }
    return fejl;
  }

  List<String> udenForSinLane() {
    List<String> fejl = new ArrayList<>();
    for (FlowNode n : model.noder()) {
      model
          .lane(n)
          .map(l -> tegning.figurer().get(l.getId()))
          .filter(lane -> !(n instanceof BoundaryEvent) && !lane.rummer(figur(n)))
          .ifPresent(lane -> fejl.add(Procesmodel.sted(n) + " stikker ud af sin lane"));
      if (n.getParentElement() instanceof SubProcess s && !figur(s).rummer(figur(n))) {
        fejl.add(Procesmodel.sted(n) + " stikker ud af " + Procesmodel.sted(s));
      }
    }
    return fejl;
  }

  List<String> teksterUdenPlads() {
    List<String> fejl = new ArrayList<>();
    for (FlowElement e : model.alle(FlowElement.class)) {
      boolean udenfor = e instanceof Event || e instanceof Gateway || e instanceof SequenceFlow;
      if (udenfor && !Procesmodel.navn(e).isEmpty() && !tegning.tekster().containsKey(e.getId())) {
        fejl.add(Procesmodel.sted(e) + " har ingen plads til sin tekst");
      }
    }
    for (Map.Entry<String, Kasse> tekst : tegning.tekster().entrySet()) {
      for (FlowNode n : model.noder()) {
        boolean egen = hoererTil(element(tekst.getKey()), n);
        if (!egen && !(n instanceof SubProcess) && tekst.getValue().indenfor(2).daekker(figur(n))) {
          fejl.add("Teksten til " + tekst.getKey() + " ligger oven i " + Procesmodel.sted(n));
        }
      }
    }
    return fejl;
  }

  List<String> teksterOvenIHinanden() {
    List<String> fejl = new ArrayList<>();
    List<String> ider = List.copyOf(tegning.tekster().keySet());
    for (int i = 0; i < ider.size(); i++) {
      Kasse a = tegning.tekster().get(ider.get(i)).indenfor(2);
      for (String b : ider.subList(i + 1, ider.size())) {
        if (a.daekker(tegning.tekster().get(b).indenfor(2))) {
          fejl.add("Teksterne til " + ider.get(i) + " og " + b + " ligger oven i hinanden");
        }
      }
    }
    return fejl;
  }

  List<String> forLangeTekster() {
    List<String> fejl = new ArrayList<>();
    for (Activity a : model.alle(Activity.class)) {
      if (!(a instanceof Task || a instanceof CallActivity)) {
        continue;
      }
      double tegn = (figur(a).bredde() - 10) / BOGSTAV;
      int linjer = 1;
      double brugt = 0;
      for (String ord : Procesmodel.navn(a).split(" ")) {
        if (ord.length() > tegn) {
          fejl.add(Procesmodel.sted(a) + ": »" + ord + "« er bredere end opgaven");
        }
        boolean nyLinje = brugt > 0 && brugt + 1 + ord.length() > tegn;
        linjer += nyLinje ? 1 : 0;
        brugt = nyLinje || brugt == 0 ? ord.length() : brugt + 1 + ord.length();
      }
      if (linjer * LINJE > figur(a).hoejde() - 18) {
        fejl.add(Procesmodel.sted(a) + ": " + linjer + " linjer er for meget til opgaven");
      }
    }
    return fejl;
  }

  /** Against the reading direction only where something sends it back: a question or an event. */
  List<String> modLaeseretningen() {
    List<String> fejl = new ArrayList<>();
    for (SequenceFlow f : flows()) {
      Kasse fra = figur(f.getSource());
      Kasse til = figur(f.getTarget());
      Streg sidste = streger(f).get(streger(f).size() - 1);
      boolean opgave = f.getTarget() instanceof Activity && til.bredde() > 50;
      if (opgave && Math.abs(sidste.x2() - til.hoejre()) < 1.5) {
        fejl.add(
            Procesmodel.sted(f)
                + " kommer ind i "
                + Procesmodel.sted(f.getTarget())
                + " fra højre");
      }
      boolean grund =
          f.getName() != null
              || f.getSource() instanceof Gateway
              || f.getSource() instanceof BoundaryEvent
              || f.getSource() instanceof IntermediateCatchEvent;
      if (!grund && til.venstre() < fra.venstre() - 1) {
        fejl.add(Procesmodel.sted(f) + " går tilbage uden at sige hvorfor");
      }
    }
    return fejl;
  }

  List<String> forMangePaaArket() {
    long antal =
        model.noder().stream().filter(n -> n.getParentElement().equals(model.proces())).count();
    return antal <= FLEST_PAA_ET_ARK
        ? List.of()
        : List.of(model.id() + " har " + antal + " figurer på ét ark");
  }

  /** Wider, and the texts cannot be read where the whole of it is seen. */
  List<String> forBred() {
    Collection<Kasse> alle = tegning.figurer().values();
    double venstre = alle.stream().mapToDouble(Kasse::venstre).min().orElse(0);
    double bredde = alle.stream().mapToDouble(Kasse::hoejre).max().orElse(0) - venstre + 2 * MARGEN;
    return bredde <= BREDEST
        ? List.of()
        : List.of(
            "%s er %.0f bred, og højst %.0f kan læses".formatted(model.id(), bredde, BREDEST));
  }

  private List<SequenceFlow> flows() {
    return List.copyOf(model.alle(SequenceFlow.class));
  }

  private List<Streg> streger(SequenceFlow f) {
    return tegning.flows().getOrDefault(f.getId(), List.of());
  }

  private boolean gaarGennem(SequenceFlow f, Kasse k) {
    return streger(f).stream().anyMatch(s -> s.gaarGennem(k));
  }

  private Kasse figur(FlowNode n) {
    return tegning.figurer().get(n.getId());
  }

  private ModelElementInstance element(String id) {
    return model.bpmn().getModelElementById(id);
  }

  /** Whether the first is the second, lies inside it or sits on its edge. */
  private static boolean hoererTil(ModelElementInstance a, FlowNode b) {
    if (a instanceof BoundaryEvent e && e.getAttachedTo().equals(b)) {
      return true;
    }
    for (ModelElementInstance led = a; led != null; led = led.getParentElement()) {
      if (led.equals(b)) {
        return true;
      }
    }
    return b instanceof BoundaryEvent e && e.getAttachedTo().equals(a);
  }
}
