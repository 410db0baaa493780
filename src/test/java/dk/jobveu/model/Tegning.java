package dk.jobveu.model;

import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The drawing of one model: where its shapes, labels and flows lie, by the elements' ids. */
record Tegning(
    Map<String, Kasse> figurer, Map<String, Kasse> tekster, Map<String, List<Streg>> flows) {

  /** How far two points may lie apart and still be the same to the eye. */
  private static final double NAESTEN = 1.5;

  static Tegning af(Procesmodel model) {
    Map<String, Kasse> figurer = new LinkedHashMap<>();
    Map<String, Kasse> tekster = new LinkedHashMap<>();
    Map<String, List<Streg>> flows = new LinkedHashMap<>();
    for (BpmnShape f : model.alle(BpmnShape.class)) {
      figurer.put(f.getBpmnElement().getId(), Kasse.af(f.getBounds()));
      tekst(f.getBpmnElement().getId(), f.getBpmnLabel(), tekster);
    }
    for (BpmnEdge f : model.alle(BpmnEdge.class)) {
      flows.put(f.getBpmnElement().getId(), Streg.mellem(f.getWaypoints()));
      tekst(f.getBpmnElement().getId(), f.getBpmnLabel(), tekster);
    }
    return new Tegning(figurer, tekster, flows);
  }

  private static void tekst(String id, BpmnLabel label, Map<String, Kasse> tekster) {
    if (label != null && label.getBounds() != null) {
      tekster.put(id, Kasse.af(label.getBounds()));
    }
  }

  /** A rectangle of the drawing. */
  record Kasse(double venstre, double top, double bredde, double hoejde) {

    static Kasse af(Bounds b) {
      return new Kasse(b.getX(), b.getY(), b.getWidth(), b.getHeight());
    }

    double hoejre() {
      return venstre + bredde;
    }

    double bund() {
      return top + hoejde;
    }

    boolean daekker(Kasse k) {
      return venstre < k.hoejre() && k.venstre < hoejre() && top < k.bund() && k.top < bund();
    }

    boolean rummer(Kasse k) {
      return venstre <= k.venstre && top <= k.top && k.hoejre() <= hoejre() && k.bund() <= bund();
    }

    /** The same rectangle, so much smaller on every side. */
    Kasse indenfor(double luft) {
      return new Kasse(venstre + luft, top + luft, bredde - 2 * luft, hoejde - 2 * luft);
    }

    /** Whether a point lies on the edge or inside. */
    boolean naar(double x, double y) {
      return x >= venstre - NAESTEN
          && x <= hoejre() + NAESTEN
          && y >= top - NAESTEN
          && y <= bund() + NAESTEN;
    }
  }

  /** A straight piece of a flow. */
  record Streg(double x1, double y1, double x2, double y2) {

    static List<Streg> mellem(Collection<Waypoint> punkter) {
      List<Streg> streger = new ArrayList<>();
      Waypoint forrige = null;
      for (Waypoint p : punkter) {
        if (forrige != null) {
          streger.add(new Streg(forrige.getX(), forrige.getY(), p.getX(), p.getY()));
        }
        forrige = p;
      }
      return streger;
    }

    double laengde() {
      return Math.hypot(x2 - x1, y2 - y1);
    }

    boolean erSkraa() {
      return Math.abs(x1 - x2) > NAESTEN && Math.abs(y1 - y2) > NAESTEN;
    }

    /** Whether a horizontal or vertical piece runs through the inside of a rectangle. */
    boolean gaarGennem(Kasse k) {
      return Math.min(x1, x2) < k.hoejre()
          && Math.max(x1, x2) > k.venstre()
          && Math.min(y1, y2) < k.bund()
          && Math.max(y1, y2) > k.top();
    }

    /** Whether the two pieces cross; to touch or to run into each other's end is not to cross. */
    boolean krydser(Streg s) {
      return side(s.x1, s.y1) * side(s.x2, s.y2) < -1e-6 && s.side(x1, y1) * s.side(x2, y2) < -1e-6;
    }

    private double side(double x, double y) {
      return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }
  }
}
