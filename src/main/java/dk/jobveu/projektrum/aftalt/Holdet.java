package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdvilkaar;
import dk.jobveu.hold.Planlagthold;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.opstart.Deltagervilkaar;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.virksomhedsbesoeg.Besoegsregister;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The class as the school has created it; who is in it stands on the lists. */
@Component
class Holdet implements Dokumentkilde {

  private static final Map<Holdvilkaar.Afvikling, String> AFVIKLING =
      Map.of(
          Holdvilkaar.Afvikling.HOLD, "Hold på skolen eller i virksomheden",
          Holdvilkaar.Afvikling.AABENT_VAERKSTED, "Åbent værksted",
          Holdvilkaar.Afvikling.FJERN, "Fjernundervisning");

  private final Holdregister register;
  private final Besoegsregister besoeg;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;
  private final Kursussammensaetninger kurser;
  private final Projektplaner planer;
  private final Deltagervilkaar vilkaar;

  Holdet(
      Holdregister register,
      Besoegsregister besoeg,
      Virksomheder virksomheder,
      Aktoerer aktoerer,
      Kursussammensaetninger kurser,
      Projektplaner planer,
      Deltagervilkaar vilkaar) {
    this.vilkaar = vilkaar;
    this.virksomheder = virksomheder;
    this.register = register;
    this.besoeg = besoeg;
    this.aktoerer = aktoerer;
    this.kurser = kurser;
    this.planer = planer;
  }

  @Override
  public String sti() {
    return "hold";
  }

  @Override
  public String navn() {
    return "Hold";
  }

  /** A school reads of its own classes only; whoever plans with all of them reads of all. */
  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    List<Holdregister.Oprettet> hold = synlige(indsigt);
    return hold.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Dokument(
                    null,
                    status(hold),
                    null,
                    Stream.concat(hold.stream().map(Holdet::afsnit), virksomhederne(indsigt, hold))
                        .toList(),
                    null)
                .udenTomme());
  }

  /** What companies have done and said, for those who plan with them. */
  private Stream<Dokument.Afsnit> virksomhederne(
      Indsigt indsigt, List<Holdregister.Oprettet> hold) {
    if (!indsigt.formerAftalen() && indsigt.jobcenter().isEmpty()) {
      return Stream.empty();
    }
    Map<Integer, String> titler =
        hold.stream().collect(Collectors.toMap(Holdregister.Oprettet::nr, o -> o.hold().titel()));
    return Stream.of(
        tabel(
            "Virksomhederne følger holdet",
            List.of(
                "Hold",
                "Virksomhed",
                "Hvordan",
                "Dag",
                "Fagligt / personligt / socialt",
                "Bemærkning",
                "Skrevet af"),
            besoeg.besoeg(indsigt.forloebId()).stream()
                .filter(b -> titler.containsKey(b.holdNr()))
                .map(
                    b ->
                        raekke(
                            titler.get(b.holdNr()),
                            virksomheder.hent(b.virksomhedId()).navn(),
                            b.form().tekst(),
                            b.dato(),
                            b.udvikling(),
                            b.bemaerkning(),
                            hvem(b.registrering())))
                .toList()),
        tabel(
            "Virksomhederne til matchet",
            List.of(
                "Hold",
                "Virksomhed",
                "Job nu",
                "Vil tale med",
                "Støttede pladser",
                "Forlængelse",
                "Bemærkning",
                "Skrevet af"),
            besoeg.tilsagn(indsigt.forloebId()).stream()
                .filter(t -> titler.containsKey(t.holdNr()))
                .map(
                    t ->
                        raekke(
                            titler.get(t.holdNr()),
                            virksomheder.hent(t.virksomhedId()).navn(),
                            t.antalJob(),
                            t.antalSamtaler(),
                            t.stoettedePladser(),
                            t.forlaengelse() == null ? null : t.forlaengelse().tekst(),
                            t.bemaerkning(),
                            hvem(t.registrering())))
                .toList()));
  }

  /** The company itself, through its link, or whoever speaks for it. */
  private String hvem(Registrering r) {
    return r.erUdenBruger()
        ? "Virksomheden selv"
        : aktoerer.navn(r.organisation()) + " på vegne af virksomheden";
  }

  private List<Holdregister.Oprettet> synlige(Indsigt indsigt) {
    String id = indsigt.forloebId();
    Set<Integer> synlige =
        register.planlagte(id).stream()
            .filter(h -> !erKunSkole(indsigt) || indsigt.skoler().contains(h.skole()))
            .map(Planlagthold::nr)
            .collect(Collectors.toSet());
    return register.alle(id).stream().filter(h -> synlige.contains(h.nr())).toList();
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return synlige(indsigt).stream().map(o -> udgave(indsigt, o)).toList();
  }

  private Udgave udgave(Indsigt indsigt, Holdregister.Oprettet o) {
    Planlagthold planlagt = register.planlagt(indsigt.forloebId(), o.nr());
    return new Udgave(
        "praktisk-" + o.nr(),
        "Praktisk information",
        o.hold().titel(),
        true,
        "Til deltagerne og dem, der vejleder dem.",
        new Dokument(
                null,
                o.status().tekst(),
                null,
                List.of(
                    afsnit(o),
                    undervisningen(indsigt, planlagt, o.hold()),
                    kontakt(planlagt, o.hold()),
                    jobcentrene(indsigt)),
                null)
            .udenTomme());
  }

  /** The courses of this class, when they are, and how much of the week they take (D19). */
  private Dokument.Afsnit undervisningen(Indsigt indsigt, Planlagthold planlagt, Hold hold) {
    String forloebId = indsigt.forloebId();
    return felter(
        "Undervisningen",
        felt(
            "Kurser",
            planlagt.kurser() != null
                ? planlagt.kurser()
                : kurser
                    .gaeldende(forloebId)
                    .map(
                        k ->
                            k.kurser().stream()
                                .map(Kursus::titel)
                                .collect(Collectors.joining(", ")))
                    .orElse(null)),
        felt("Hvornår på dagen", hold.undervisningstid()),
        felt(
            "Timer om ugen",
            planer.seneste(forloebId).map(p -> p.indhold().krav().ugentligeTimer()).orElse(null)));
  }

  private Dokument.Afsnit kontakt(Planlagthold planlagt, Hold hold) {
    return felter(
        "Kontakt",
        felt("Skole", aktoerer.navn(planlagt.skole())),
        felt(
            "Spørgsmål om undervisningen",
            hold.skolekontakt() == null ? "Spørg skolen." : hold.skolekontakt()),
        felt(
            "Spørgsmål om ydelse, betaling og transport",
            "Spørg dit jobcenter, hvis du er ledig, og ellers din arbejdsgiver."));
  }

  /** Whom each job centre's participants ask, where it has said so in its terms (D14). */
  private Dokument.Afsnit jobcentrene(Indsigt indsigt) {
    return tabel(
        "Dit jobcenter",
        List.of("Jobcenter", "Spørg her"),
        vilkaar.af(indsigt.forloebId()).stream()
            .filter(v -> v.indhold().deltagerkontakt() != null)
            .map(v -> raekke(aktoerer.navn(v.jobcenter()), v.indhold().deltagerkontakt()))
            .sorted(Danskorden.efter(r -> r.get(0)))
            .toList());
  }

  private static boolean erKunSkole(Indsigt indsigt) {
    return !indsigt.erKoordinator()
        && indsigt.egne().stream()
            .allMatch(d -> d.rolle().equals(Rolle.UDDANNELSESINSTITUTION.id()));
  }

  private static String status(List<Holdregister.Oprettet> hold) {
    return hold.size() == 1 ? hold.get(0).status().tekst() : hold.size() + " hold";
  }

  private static Dokument.Afsnit afsnit(Holdregister.Oprettet oprettet) {
    Hold h = oprettet.hold();
    Holdvilkaar v = h.vilkaar();
    return felter(
        h.titel(),
        felt("Status", oprettet.status().tekst()),
        felt("Hvor", h.sted()),
        felt("Hvordan", AFVIKLING.get(v.afvikling())),
        felt("Kurset begynder", v.start()),
        felt("Kurset slutter", v.slut()),
        felt("Afgøres senest", v.beslutningsdato()),
        felt("Mindst", h.garantikursus() ? Integer.valueOf(1) : Integer.valueOf(v.minimum())),
        felt("Højst", h.maksimum()),
        felt("Gennemføres med én deltager", h.garantikursus() ? Boolean.TRUE : null));
  }
}
