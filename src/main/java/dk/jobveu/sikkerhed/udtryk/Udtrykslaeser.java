package dk.jobveu.sikkerhed.udtryk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Reads an expression without evaluating it, and says what in it a model may not use. */
class Udtrykslaeser {

  private static final Set<String> SAGER = Set.of("execution", "task");

  private final Modelbeans beans;

  Udtrykslaeser(Modelbeans beans) {
    this.beans = beans;
  }

  /** The words that are not allowed, or nothing. */
  List<String> forbudt(String tekst) {
    List<String> forbudt = new ArrayList<>();
    try {
      laes(new Builder(Builder.Feature.METHOD_INVOCATIONS).build(tekst).getRoot(), forbudt);
    } catch (TreeBuilderException e) {
      forbudt.add(tekst.strip());
    }
    return forbudt;
  }

  private void laes(Node led, List<String> forbudt) {
    if (led == null) {
      return;
    }
    if (led instanceof AstMethod metode && metode.getChild(0) instanceof AstDot punktum) {
      if (!maaKaldes(punktum.getChild(0)).contains(navn(punktum))) {
        forbudt.add(navn(punktum));
      }
      laes(punktum.getChild(0), forbudt);
      laes(metode.getChild(1), forbudt);
      return;
    }
    if (led instanceof AstDot punktum
        && !(erSag(punktum.getChild(0)) && Modelord.EGENSKABER.contains(navn(punktum)))) {
      forbudt.add(navn(punktum));
    } else if (led instanceof AstBracket) {
      forbudt.add("[ ]");
    } else if (led instanceof AstFunction f && !Modelord.FUNKTIONER.contains(f.getName())) {
      forbudt.add(f.getName());
    } else if (led instanceof AstIdentifier i
        && beans.findes(i.getName())
        && !beans.tilladt(i.getName())) {
      forbudt.add(i.getName());
    }
    for (int i = 0; i < led.getCardinality(); i++) {
      laes(led.getChild(i), forbudt);
    }
  }

  private static boolean erSag(Node led) {
    return led instanceof AstIdentifier i && SAGER.contains(i.getName());
  }

  private static Set<String> maaKaldes(Node paa) {
    if (!(paa instanceof AstIdentifier i)) {
      return Set.of();
    }
    if (erSag(paa)) {
      return Modelord.HANDLINGER;
    }
    return Stream.of(Modelord.SPOERGSMAAL.getOrDefault(i.getName(), Modelord.LISTE))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /** JUEL shows the name of a property only in its text: a full stop and the name. */
  private static String navn(AstDot punktum) {
    return punktum.toString().substring(1).strip();
  }
}
