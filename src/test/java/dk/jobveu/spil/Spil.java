package dk.jobveu.spil;

import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.web.Sigelig;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listekonflikt;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.motor.blanket.BlanketFejl;
import dk.jobveu.motor.blanket.Felt;
import dk.jobveu.proces.GyldigtSvar;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * One generated forløb: its people answer their forms and fill in their lists in an order and with
 * answers drawn by lot, things change besides ({@link Aendringer}), days go by and timers fire,
 * until nothing runs any more. An answer that the product refuses is drawn again, at last without
 * what is unusual.
 */
final class Spil {

  private static final int FORSOEG = 7;
  private static final int DRISTIGE = 3;
  private static final double SAEDVANE = 0.6;
  private static final int HOEJST = 700;
  private static final int HOEJST_VENTET = 120;
  private static final int LAENGSTE_HVIL = 8;

  /** How long a task that was refused rests, in waits, and until which of them. */
  private record Hvil(int laengde, int til) {}

  private static final Hvil FOERSTE = new Hvil(1, 0);

  /** The list that somebody fills in before the task can be done. */
  private static final Map<String, List<String>> FOERST =
      Map.of(
          "screen_kandidater", List.of("deltagere", "screening"),
          "tilmeld_deltagere", List.of("tilmelding"),
          "gennemfoer_kursus", List.of("gennemfoersel"),
          "hold_matchmoede", List.of("match"));

  private final Bord bord;
  private final Lod lod;
  private final Svarvalg svarvalg;
  private final Listevalg listevalg;
  private final Aendringer aendringer;
  private final List<String> trin = new ArrayList<>();
  private final List<String> handlinger = new ArrayList<>();
  private final Set<String> afvist = new HashSet<>();
  private final Map<String, Hvil> hvil = new HashMap<>();
  private Instant nu;
  private int ventet;
  private int ventetIAlt;
  private String id;

  Spil(Bord bord, long froe, Instant start) {
    this.bord = bord;
    this.lod = new Lod(froe);
    this.svarvalg = new Svarvalg(lod);
    this.listevalg = new Listevalg(bord, lod);
    bord.tilfaeldighed.fra(froe);
    this.aendringer = new Aendringer(bord, lod);
    this.nu = start;
  }

  String forloebId() {
    return id;
  }

  /** What was done, a line each. */
  List<String> trin() {
    return trin;
  }

  /** What kinds of things were done. */
  List<String> handlinger() {
    return handlinger;
  }

  /** What the product said no to, and why. */
  Set<String> afvist() {
    return afvist;
  }

  /**
   * Plays to the end.
   *
   * @param efterHvert is told of the forløb after each step
   * @throws AssertionError when it does not end, or something fails that is no refusal
   */
  void spil(Consumer<String> efterHvert) {
    bord.scene.klokken(nu);
    begynd();
    efterHvert.accept(id);
    for (int nr = 0; !bord.scene.erSlut(id); nr++) {
      if (nr == HOEJST) {
        throw new AssertionError("Forløbet slutter ikke; åbne er " + bord.scene.aabne(id));
      }
      skridt();
      efterHvert.accept(id);
    }
  }

  private void begynd() {
    for (int forsoeg = 0; id == null; forsoeg++) {
      lod.medMod(forsoeg < DRISTIGE ? SAEDVANE : 0);
      Map<String, Object> svar = svarvalg.start(Scene.idag());
      Optional<String> nej =
          proev(
              "start_forloeb",
              () -> id = bord.scene.begynd(Testaktoerer.KOORDINATOR, svar).getBusinessKey());
      if (nej.isPresent() && forsoeg == FORSOEG) {
        throw new AssertionError("Forløbet kan ikke begynde: " + nej.get());
      }
    }
    gjort("start_forloeb", "");
  }

  private void skridt() {
    if (lod.chance(0.15)) {
      gaar(Duration.ofHours(lod.tal(2, 60)));
    }
    if (lod.chance(0.08) && aendr()) {
      return;
    }
    if (lod.chance(0.15) && udfyldEnListe()) {
      return;
    }
    List<Task> opgaver = lod.nogle(bord.opgaver(id), Integer.MAX_VALUE);
    for (Task opgave : opgaver) {
      if (hviler(opgave)) {
        continue;
      }
      if (besvar(opgave)) {
        ventet = 0;
        return;
      }
      lad(opgave);
    }
    ventetIAlt++;
    if (++ventet > HOEJST_VENTET) {
      throw new AssertionError(
          "Ingen kan komme videre; åbne er %s, afvist er %s"
              .formatted(bord.scene.aabne(id), afvist));
    }
    vent();
  }

  /** Whether it was refused so lately that nothing can have changed for it, e.g. its day. */
  private boolean hviler(Task opgave) {
    return ventetIAlt < hvil.getOrDefault(opgave.getId(), FOERSTE).til();
  }

  private void lad(Task opgave) {
    int laengde = Math.min(LAENGSTE_HVIL, 2 * hvil.getOrDefault(opgave.getId(), FOERSTE).laengde());
    hvil.put(opgave.getId(), new Hvil(laengde, ventetIAlt + laengde));
  }

  private boolean besvar(Task opgave) {
    String blanket = opgave.getCamundaFormRef().getKey();
    String gruppe = bord.scene.grupper(opgave).get(0);
    Set<String> efterlyst = new HashSet<>();
    for (int forsoeg = 0; forsoeg < FORSOEG; forsoeg++) {
      lod.medMod(forsoeg < DRISTIGE ? SAEDVANE : 0);
      for (String sti : FOERST.getOrDefault(blanket, List.of())) {
        for (String organisation : Bord.ORGANISATIONER) {
          if (organisation.equals(gruppe) || !sti.equals("deltagere")) {
            udfyld(organisation, sti);
          }
        }
      }
      if (blanket.equals("tilmeld_deltagere")) {
        venteliste(gruppe);
      }
      Scene.Vist vist = bord.scene.vis(opgave);
      Map<String, Object> valgt = new HashMap<>(svarvalg.til(blanket, vist.data(), Scene.idag()));
      valgt.keySet().retainAll(vist.blanket().felter().stream().map(Felt::noegle).toList());
      valgtFrit(vist, valgt);
      Map<String, Object> svar = GyldigtSvar.til(vist.blanket(), vist.data(), valgt, efterlyst);
      if (proev(blanket, () -> bord.scene.send(opgave, svar), efterlyst).isEmpty()) {
        bord.scene.koerJob();
        gjort(blanket, gruppe + " " + kort(valgt));
        return true;
      }
    }
    return false;
  }

  /** What nobody decided on is drawn among what the form offers. */
  private void valgtFrit(Scene.Vist vist, Map<String, Object> valgt) {
    for (Felt felt : vist.blanket().felter()) {
      if (felt.kraevet()
          && !valgt.containsKey(felt.noegle())
          && !vist.data().containsKey(felt.noegle())
          && lod.chance(0.6)) {
        frit(felt, vist.data()).ifPresent(v -> valgt.put(felt.noegle(), v));
      }
    }
  }

  private Optional<Object> frit(Felt felt, Map<String, Object> data) {
    if (felt.type().equals("radio") || felt.type().equals("select")) {
      List<String> muligheder = GyldigtSvar.muligheder(felt, data);
      return muligheder.isEmpty() ? Optional.empty() : Optional.of(lod.en(muligheder));
    }
    if (felt.type().equals("number") && felt.min() != null && felt.maks() != null) {
      int mindst = felt.min().intValue();
      return Optional.of(lod.tal(mindst, Math.min(mindst + 20, felt.maks().intValue())));
    }
    return Optional.empty();
  }

  private boolean udfyldEnListe() {
    String organisation = lod.en(Bord.ORGANISATIONER);
    List<String> stier = bord.lister.lister().stream().map(Liste::sti).toList();
    return udfyld(organisation, lod.en(stier));
  }

  private boolean udfyld(String organisation, String sti) {
    Optional<Aaben> aaben = aaben(organisation, sti);
    return aaben.isPresent()
        && gem(
            organisation,
            aaben.get(),
            listevalg.til(aaben.get().liste(), aaben.get().k(), aaben.get().raekker()));
  }

  /** A list that somebody may fill in, with its rows as they stand. */
  private record Aaben(Liste<?> liste, Listekontekst k, List<Map<String, String>> raekker) {}

  private Optional<Aaben> aaben(String organisation, String sti) {
    return bord.indsigt(organisation, id)
        .flatMap(
            i ->
                bord.lister.lister().stream()
                    .filter(l -> l.sti().equals(sti) && l.ret(i) == Liste.Ret.SKRIV)
                    .findFirst()
                    .map(
                        l -> {
                          Listekontekst k = new Listekontekst(i, Scene.idag());
                          return new Aaben(l, k, bord.lister.raekker(l, k));
                        }));
  }

  private boolean gem(String organisation, Aaben aaben, List<Map<String, String>> raekker) {
    if (raekker.isEmpty()) {
      return false;
    }
    Liste<?> liste = aaben.liste();
    Optional<String> nej =
        proev("liste " + liste.sti(), () -> bord.lister.gem(liste, aaben.k(), raekker));
    if (nej.isEmpty()) {
      bord.scene.koerJob();
      gjort("liste " + liste.sti(), organisation + " " + raekker.size() + " " + raekker.get(0));
    }
    return nej.isEmpty();
  }

  /** Whoever has no place when the class is full waits for one. */
  private void venteliste(String jobcenter) {
    aaben(jobcenter, "tilmelding").stream()
        .flatMap(a -> a.raekker().stream())
        .filter(r -> r.get("ordning") == null)
        .map(r -> r.get(Kolonne.PSEUDONYM))
        .forEach(
            deltager -> {
              if (!gemEn(jobcenter, "tilmelding", deltager)) {
                gemEn(jobcenter, "screening", deltager);
              }
            });
  }

  private boolean gemEn(String organisation, String sti, String deltager) {
    return aaben(organisation, sti)
        .filter(
            a ->
                gem(
                    organisation,
                    a,
                    a.raekker().stream()
                        .filter(r -> deltager.equals(r.get(Kolonne.PSEUDONYM)))
                        .map(r -> listevalg.plads(sti, r, Scene.idag()))
                        .toList()))
        .isPresent();
  }

  /** A job centre moves one of its own to another class. */
  private boolean flyt() {
    String jobcenter = lod.en(Bord.ORGANISATIONER);
    boolean flyttet =
        aaben(jobcenter, "tilmelding")
            .flatMap(
                a ->
                    listevalg
                        .flytning(a.liste(), a.k(), a.raekker())
                        .filter(raekker -> gem(jobcenter, a, raekker)))
            .isPresent();
    if (flyttet) {
      handlinger.add("flyttet til et andet hold");
    }
    return flyttet;
  }

  private void gjort(String hvad, String hvordan) {
    handlinger.add(hvad);
    trin.add(hvad + " " + hvordan);
  }

  private boolean aendr() {
    if (flyt()) {
      return true;
    }
    Optional<Aendringer.Aendring> aendring = aendringer.en(id);
    if (aendring.isEmpty() || proev(aendring.get().hvad(), aendring.get().handling()).isPresent()) {
      return false;
    }
    bord.scene.koerJob();
    gjort(aendring.get().hvad(), aendring.get().hvordan());
    return true;
  }

  /** Time goes by, and what falls due happens. */
  private void gaar(Duration tid) {
    nu = nu.plus(tid);
    bord.scene.klokken(nu);
    for (Job j : timere()) {
      if (!j.getDuedate().toInstant().isAfter(nu)
          && bord.job.createJobQuery().jobId(j.getId()).count() == 1) {
        bord.job.executeJob(j.getId());
        bord.scene.koerJob();
        gjort("timer", nu.toString());
      }
    }
  }

  /** Until the next timer falls due, or for a day when there is none. */
  private void vent() {
    Duration tid =
        timere().stream()
            .map(j -> Duration.between(nu, j.getDuedate().toInstant()).plusSeconds(1))
            .min(Comparator.naturalOrder())
            .filter(d -> !d.isNegative())
            .orElse(Duration.ofDays(1));
    gaar(tid);
  }

  private List<Job> timere() {
    Set<String> processer =
        bord.koersler.createProcessInstanceQuery().processInstanceBusinessKey(id).list().stream()
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    return processer.isEmpty()
        ? List.of()
        : bord.job.createJobQuery().timers().processInstanceIds(processer).list();
  }

  private Optional<String> proev(String hvad, Runnable handling) {
    return proev(hvad, handling, new HashSet<>());
  }

  /**
   * Empty when it was taken, else why not; anything that is no refusal fails.
   *
   * @param efterlyst gets the fields that the refusal names
   */
  private Optional<String> proev(String hvad, Runnable handling, Set<String> efterlyst) {
    try {
      handling.run();
      return Optional.empty();
    } catch (RuntimeException e) {
      String nej =
          afvisning(e)
              .orElseThrow(() -> new AssertionError(hvad + " fejlede: " + e.getMessage(), e));
      afvist.add(hvad + ": " + nej);
      efterlyst.addAll(felter(e));
      return Optional.of(nej);
    }
  }

  private static Set<String> felter(Throwable e) {
    Set<String> felter = new HashSet<>();
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Regelbrud r) {
        felter.add(r.felt());
      } else if (t instanceof BlanketFejl b) {
        b.fejl().forEach(f -> felter.add(f.felt()));
      }
    }
    felter.remove(null);
    return felter;
  }

  private static Optional<String> afvisning(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Sigelig
          || t instanceof Regelbrud
          || t instanceof Listebrud
          || t instanceof Listefejl
          || t instanceof Listekonflikt
          || t instanceof Konflikt
          || t instanceof IkkeTilladt
          || t instanceof FindesIkke) {
        return Optional.of(String.valueOf(t.getMessage()));
      }
    }
    return Optional.empty();
  }

  private static String kort(Map<String, Object> svar) {
    String tekst = svar.toString();
    return tekst.length() > 160 ? tekst.substring(0, 160) + "…" : tekst;
  }
}
