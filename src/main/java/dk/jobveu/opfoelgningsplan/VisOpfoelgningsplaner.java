package dk.jobveu.opfoelgningsplan;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.persondatalog.Persondatalog;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plans as each may read them; that they were read is written first. */
@Brugstilfaelde
public class VisOpfoelgningsplaner {

  /** Names where ids stand. */
  public record Vist(
      Opfoelgningsplan plan, boolean egen, String skole, String virksomhed, List<Plandel> dele) {

    public Vist {
      dele = List.copyOf(dele);
    }

    /** What the participant has said to sharing it, in a sentence. */
    public String samtykke() {
      if (plan.spurgtDen() == null) {
        return "Deltageren er ikke spurgt.";
      }
      if (plan.trukket() != null) {
        return "Deltageren har trukket sit ja tilbage. Kun jobcentret læser planen.";
      }
      List<String> laesere = Stream.of(skole, virksomhed).filter(Objects::nonNull).toList();
      return laesere.isEmpty()
          ? "Deltageren vil ikke have planen delt."
          : "Deltageren har sagt ja til, at den deles med " + String.join(" og ", laesere) + ".";
    }
  }

  /**
   * @param udenPlan pseudonyms of the own participants on a course who should have a plan and have
   *     none
   * @param kanLaegges pseudonyms of the own participants on a course
   */
  public record Side(List<Vist> planer, List<String> udenPlan, List<String> kanLaegges) {

    public Side {
      planer = List.copyOf(planer);
      udenPlan = List.copyOf(udenPlan);
      kanLaegges = List.copyOf(kanLaegges);
    }
  }

  private final Planadgang adgang;
  private final Opfoelgningsplaner register;
  private final Deltagere deltagere;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;
  private final Persondatalog log;
  private final Clock ur;

  VisOpfoelgningsplaner(
      Planadgang adgang,
      Opfoelgningsplaner register,
      Deltagere deltagere,
      Virksomheder virksomheder,
      Aktoerer aktoerer,
      Persondatalog log,
      Clock ur) {
    this.adgang = adgang;
    this.register = register;
    this.deltagere = deltagere;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
    this.log = log;
    this.ur = ur;
  }

  public Side vis(Indsigt indsigt) {
    List<Opfoelgningsplan> planer = adgang.laeses(indsigt);
    Set<String> egne = adgang.egne(indsigt);
    log.skriv(
        indsigt.registrering(indsigt.organisation(), ur.instant()),
        Persondatalog.Handling.LAEST,
        "tæt opfølgning",
        planer.stream().map(Opfoelgningsplan::deltagerId).toList());
    List<Plandel> dele = register.dele(indsigt.forloebId());
    Set<String> medSvar =
        planer.stream().map(Opfoelgningsplan::deltagerId).collect(Collectors.toSet());
    List<Deltager> paaKursus =
        deltagere.iForloeb(indsigt.forloebId()).stream()
            .filter(d -> egne.contains(d.deltagerId()))
            .filter(d -> adgang.kursus(indsigt.forloebId(), d.deltagerId()).isPresent())
            .toList();
    return new Side(
        planer.stream().map(p -> vist(p, egne.contains(p.deltagerId()), dele)).toList(),
        paaKursus.stream()
            .filter(Deltager::udsatEllerUng)
            .map(Deltager::deltagerId)
            .filter(d -> !medSvar.contains(d))
            .toList(),
        paaKursus.stream().map(Deltager::deltagerId).toList());
  }

  private Vist vist(Opfoelgningsplan p, boolean egen, List<Plandel> dele) {
    return new Vist(
        p,
        egen,
        Optional.ofNullable(p.skole()).map(aktoerer::navn).orElse(null),
        Optional.ofNullable(p.virksomhedId()).map(v -> virksomheder.hent(v).navn()).orElse(null),
        dele.stream()
            .filter(d -> d.deltagerId().equals(p.deltagerId()) && d.nr() == p.nr())
            .toList());
  }
}
