package dk.jobveu.projektplan;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.partsaftale.Partsaftaler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is already written of what the first plan asks for: the purpose of the partsaftale, the
 * companies' need, how many they ask for, the courses, and the part that each has written. A
 * proposal, which the tovholder changes.
 */
@Component
class Planforslag {

  /** Characters that a field of the plan takes; a longer text is not cut off but left out. */
  private static final int HOEJST = 2000;

  private final Partsaftaler partsaftaler;
  private final Virksomheder virksomheder;
  private final Kursussammensaetninger kurser;
  private final Bidragssamling bidrag;

  Planforslag(
      Partsaftaler partsaftaler,
      Virksomheder virksomheder,
      Kursussammensaetninger kurser,
      Bidragssamling bidrag) {
    this.partsaftaler = partsaftaler;
    this.virksomheder = virksomheder;
    this.kurser = kurser;
    this.bidrag = bidrag;
  }

  /** By the names of the form's fields; nothing where nothing is known. */
  Map<String, Object> af(Forloeb f) {
    Map<String, Object> kendt = new HashMap<>();
    partsaftaler
        .indgaaet(f.id())
        .ifPresent(p -> tekst(kendt, "planensFormaal", p.indhold().aftalensFormaal()));
    List<Virksomhed> soeger = virksomheder.tilkendegivne(f.id());
    tekst(kendt, "virksomhedernesBehov", behov(soeger));
    int stillinger = soeger.stream().mapToInt(Virksomhed::antalStillinger).sum();
    if (f.erForLedige() && stillinger > 0) {
      kendt.put("antalLedige", stillinger);
    }
    kurser
        .gaeldende(f.id())
        .ifPresent(
            k ->
                tekst(
                    kendt,
                    "fagligSammensaetning",
                    k.kurser().stream().map(Kursus::titel).collect(Collectors.joining(", "))));
    // what each has written itself goes before what was counted for them
    kendt.putAll(bidrag.forslag(f.id()));
    return kendt;
  }

  /** Each company with how many it asks for, in one line. */
  static String behov(List<Virksomhed> soeger) {
    return soeger.stream()
        .map(v -> "%s: %d %s".formatted(v.navn(), v.antalStillinger(), v.stillingsbetegnelse()))
        .collect(Collectors.joining("; "));
  }

  static void tekst(Map<String, Object> kendt, String felt, String tekst) {
    if (tekst != null && !tekst.isBlank() && tekst.length() <= HOEJST) {
      kendt.put(felt, tekst);
    }
  }
}
