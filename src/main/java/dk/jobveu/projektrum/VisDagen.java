package dk.jobveu.projektrum;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.forloeb.Underretninger.Underretning;
import dk.jobveu.projektrum.Dag.Besked;
import dk.jobveu.projektrum.Dag.Opgave;
import dk.jobveu.projektrum.Dag.Venter;
import dk.jobveu.projektrum.Forsidebesoeg.Besoeg;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The front page (docs/adr/0033). Each kind of thing is asked for once for all forløb, and only
 * forløb that are going on have anything to wait for.
 */
@Brugstilfaelde(kunVis = true)
public class VisDagen {

  private static final int HOEJST_OPGAVER = 200;
  private static final int HOEJST_BESKEDER = 40;

  private final Adgang adgang;
  private final Forloebsmotor motor;
  private final SynligeOpgaver synligeOpgaver;
  private final Deltagelser deltagelser;
  private final Underretninger underretninger;
  private final Forsideindstilling indstilling;
  private final Rykkere rykkere;
  private final Aktoerer aktoerer;
  private final Opgavefaser faser;

  VisDagen(
      Adgang adgang,
      Forloebsmotor motor,
      SynligeOpgaver synligeOpgaver,
      Deltagelser deltagelser,
      Underretninger underretninger,
      Forsideindstilling indstilling,
      Rykkere rykkere,
      Aktoerer aktoerer,
      Opgavefaser faser) {
    this.adgang = adgang;
    this.motor = motor;
    this.synligeOpgaver = synligeOpgaver;
    this.deltagelser = deltagelser;
    this.underretninger = underretninger;
    this.indstilling = indstilling;
    this.rykkere = rykkere;
    this.aktoerer = aktoerer;
    this.faser = faser;
  }

  /** The day as it is at this visit. */
  public Dag vis(Bruger bruger, Besoeg nu) {
    List<Forloeb> forloeb =
        adgang.egne(bruger).stream()
            .sorted(Comparator.comparing(f -> f.status() != Forloebstatus.IGANGVAERENDE))
            .toList();
    Map<String, Forloeb> efterId = forloeb.stream().collect(Collectors.toMap(Forloeb::id, f -> f));
    Map<String, List<Deltagelse>> deltager = deltagelser.alle(efterId.keySet());
    List<Dagsopgave> aabne = motor.opgaverTil(bruger.organisationer(), HOEJST_OPGAVER + 1);
    List<Besked> beskeder = beskeder(bruger, efterId, deltager);
    return new Dag(
        opgaver(bruger, aabne.stream().limit(HOEJST_OPGAVER).toList(), efterId, nu),
        aabne.size() > HOEJST_OPGAVER,
        venter(bruger, forloeb, deltager),
        beskeder.stream().filter(b -> !laest(b, nu)).toList(),
        beskeder.stream().filter(b -> laest(b, nu)).toList(),
        forloeb);
  }

  private List<Opgave> opgaver(
      Bruger bruger, List<Dagsopgave> aabne, Map<String, Forloeb> forloeb, Besoeg nu) {
    Map<String, String> fase =
        faser.nu(aabne.stream().map(o -> o.opgave().forloebId()).collect(Collectors.toSet()));
    LocalDate snart = rykkere.iDag().plusDays(indstilling.snart());
    return aabne.stream()
        .map(
            d -> {
              Aabenopgave o = d.opgave();
              boolean min = bruger.id().equals(o.tildelt());
              return new Opgave(
                  o,
                  titel(forloeb, o.forloebId()),
                  fase.get(o.forloebId()),
                  d.virksomhed(),
                  o.taget() && !min ? Objects.requireNonNullElse(d.tagetAf(), "en kollega") : null,
                  min,
                  o.frist() != null && !o.overskredet() && !o.frist().isAfter(snart),
                  nu.nytSiden() != null && o.oprettet().isAfter(nu.nytSiden()));
            })
        .sorted(
            Comparator.comparing((Opgave o) -> !o.min())
                .thenComparing(
                    o -> o.opgave().frist(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(o -> o.opgave().oprettet()))
        .toList();
  }

  /** Null where the person has a task and may not see the forløb: a school that is asked to bid. */
  private static String titel(Map<String, Forloeb> forloeb, String id) {
    return forloeb.containsKey(id) ? forloeb.get(id).titel() : null;
  }

  /** Tasks about one participant are between that participant's organisations. */
  private List<Venter> venter(
      Bruger bruger, List<Forloeb> forloeb, Map<String, List<Deltagelse>> deltager) {
    Map<String, Forloeb> iGang =
        forloeb.stream()
            .filter(f -> f.status() == Forloebstatus.IGANGVAERENDE)
            .collect(Collectors.toMap(Forloeb::id, f -> f));
    Map<String, Set<String>> andre = new LinkedHashMap<>();
    iGang.forEach(
        (id, f) ->
            andre.put(
                id,
                Stream.concat(
                        Stream.of(f.koordinator()),
                        deltager.getOrDefault(id, List.of()).stream().map(Deltagelse::aktoerId))
                    .filter(a -> !bruger.organisationer().contains(a))
                    .collect(Collectors.toSet())));
    Map<Rykkere.Vej, List<Aabenopgave>> hos =
        SynligeOpgaver.udenDeltagere(
                synligeOpgaver.af(iGang.keySet(), alle(andre.values()), bruger))
            .stream()
            .filter(o -> andre.get(o.forloebId()).contains(o.organisation()))
            .collect(
                Collectors.groupingBy(
                    o ->
                        new Rykkere.Vej(
                            o.forloebId(),
                            fra(bruger, iGang.get(o.forloebId()), deltager),
                            o.organisation()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Set<Rykkere.Vej> rykkede = rykkere.venter(hos.keySet());
    List<Venter> alle = new ArrayList<>();
    hos.forEach(
        (vej, opgaver) ->
            alle.add(
                venter(iGang.get(vej.forloebId()), vej.til(), opgaver, rykkede.contains(vej))));
    alle.sort(
        Comparator.comparing((Venter v) -> !v.overskredet())
            .thenComparing(Venter::siden)
            .thenComparing(Danskorden.efter(Venter::navn)));
    return alle;
  }

  private static Set<String> alle(Collection<Set<String>> organisationer) {
    Set<String> alle = new HashSet<>();
    organisationer.forEach(alle::addAll);
    return alle;
  }

  /** For which of their organisations the person is in the forløb. */
  private static String fra(Bruger bruger, Forloeb f, Map<String, List<Deltagelse>> deltager) {
    return bruger.organisationer().contains(f.koordinator())
        ? f.koordinator()
        : deltager.getOrDefault(f.id(), List.of()).stream()
            .filter(Deltagelse::erMed)
            .map(Deltagelse::aktoerId)
            .filter(bruger.organisationer()::contains)
            .findFirst()
            .orElseThrow();
  }

  private Venter venter(Forloeb f, String til, List<Aabenopgave> opgaver, boolean rykket) {
    return new Venter(
        f.id(),
        f.titel(),
        til,
        aktoerer.navn(til),
        opgaver.stream().map(Aabenopgave::navn).distinct().toList(),
        opgaver.get(0).oprettet(),
        opgaver.stream()
            .map(Aabenopgave::frist)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null),
        opgaver.stream().anyMatch(Aabenopgave::overskredet),
        rykket);
  }

  private List<Besked> beskeder(
      Bruger bruger, Map<String, Forloeb> forloeb, Map<String, List<Deltagelse>> deltager) {
    return underretninger.seneste(bruger.organisationer(), HOEJST_BESKEDER).stream()
        .filter(u -> !erBesvaretInvitation(u, deltager.getOrDefault(u.forloebId(), List.of())))
        .map(u -> new Besked(u, titel(forloeb, u.forloebId())))
        .toList();
  }

  /** Whoever has said no is in the forløb no more and is not among its organisations here. */
  private static boolean erBesvaretInvitation(Underretning u, List<Deltagelse> deltager) {
    return u.erInvitation()
        && deltager.stream()
            .filter(d -> d.aktoerId().equals(u.aktoerId()))
            .noneMatch(d -> d.svar() == Deltagelse.Svar.INVITERET);
  }

  private static boolean laest(Besked b, Besoeg nu) {
    Instant til = nu.laestTil();
    return til != null && !b.underretning().oprettet().isAfter(til);
  }
}
