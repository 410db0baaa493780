package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Borgeransvar;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tabs of a forløb that a person may open. */
@Component("faner")
public class Faner {

  /**
   * A tab.
   *
   * @param sti last part of its address; nothing for the first one
   */
  public record Fane(String sti, String navn) {}

  private static final List<Fane> OM_FORLOEBET =
      List.of(
          new Fane("", "Overblik"),
          new Fane("opgaver", "Opgaver"),
          new Fane("billede", "Billede"),
          new Fane("aftalt", "Det aftalte"),
          new Fane("dokumenter", "Dokumenter"),
          new Fane("bilag", "Bilag"),
          new Fane("tjekliste", "Tjekliste"),
          new Fane("beskeder", "Beskeder"),
          new Fane("parter", "Parter"),
          new Fane("tal", "Tal"),
          new Fane("tidslinje", "Tidslinje"),
          new Fane("afgoerelser", "Afgørelser"));

  private final Listegang gang;
  private final Borgeransvar borgeransvar;

  public Faner(Listegang gang, Borgeransvar borgeransvar) {
    this.gang = gang;
    this.borgeransvar = borgeransvar;
  }

  public List<Fane> synlige(Indsigt indsigt) {
    Stream<Fane> lister =
        gang.lister().stream()
            .filter(l -> l.ret(indsigt) != Liste.Ret.INGEN)
            .map(l -> new Fane(l.sti(), l.navn()));
    Stream<Fane> borgere =
        borgeransvar.gaelder(indsigt)
            ? Stream.of(new Fane("borgere", "Borgernes rettigheder"))
            : Stream.empty();
    Stream<Fane> skift =
        indsigt.deltagerliste().isPresent()
            ? Stream.of(new Fane("skift", "Skift"))
            : Stream.empty();
    // those who speak with companies: they let them answer by themselves
    Stream<Fane> links =
        indsigt.erKoordinator() || indsigt.jobcenter().isPresent()
            ? Stream.of(new Fane("links", "Svar uden login"))
            : Stream.empty();
    return Stream.of(OM_FORLOEBET.stream(), links, lister, skift, borgere).flatMap(f -> f).toList();
  }
}
