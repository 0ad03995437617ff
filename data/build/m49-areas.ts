/**
 * Regions and sub-regions of the United Nations standard M49 with the alpha-3 codes in them. Where M49 has an intermediate region
 * (Eastern Africa within Sub-Saharan Africa, Caribbean within Latin America and the Caribbean), that one is the sub-region here:
 * it is what the field speaks of. The Channel Islands stand under Northern Europe. M49 lists neither Kosovo nor Taiwan Province of
 * China: they stand with the countries around them, and a note says so. Antarctica is in no region.
 */
export const m49Areas = [
  { region: 'Africa', subregion: 'Northern Africa', countries: 'DZA EGY ESH LBY MAR SDN TUN' },
  {
    region: 'Africa',
    subregion: 'Eastern Africa',
    countries: 'ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE',
  },
  { region: 'Africa', subregion: 'Middle Africa', countries: 'AGO CAF CMR COD COG GAB GNQ STP TCD' },
  { region: 'Africa', subregion: 'Southern Africa', countries: 'BWA LSO NAM SWZ ZAF' },
  {
    region: 'Africa',
    subregion: 'Western Africa',
    countries: 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO',
  },
  { region: 'Americas', subregion: 'Northern America', countries: 'BMU CAN GRL SPM USA' },
  { region: 'Americas', subregion: 'Central America', countries: 'BLZ CRI GTM HND MEX NIC PAN SLV' },
  {
    region: 'Americas',
    subregion: 'Caribbean',
    countries:
      'ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR',
  },
  {
    region: 'Americas',
    subregion: 'South America',
    countries: 'ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN',
  },
  { region: 'Asia', subregion: 'Central Asia', countries: 'KAZ KGZ TJK TKM UZB' },
  { region: 'Asia', subregion: 'Eastern Asia', countries: 'CHN HKG JPN KOR MAC MNG PRK TWN' },
  { region: 'Asia', subregion: 'South-eastern Asia', countries: 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM' },
  { region: 'Asia', subregion: 'Southern Asia', countries: 'AFG BGD BTN IND IRN LKA MDV NPL PAK' },
  {
    region: 'Asia',
    subregion: 'Western Asia',
    countries: 'ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM',
  },
  { region: 'Europe', subregion: 'Eastern Europe', countries: 'BGR BLR CZE HUN MDA POL ROU RUS SVK UKR' },
  {
    region: 'Europe',
    subregion: 'Northern Europe',
    countries: 'ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE',
  },
  {
    region: 'Europe',
    subregion: 'Southern Europe',
    countries: 'ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT XKX',
  },
  { region: 'Europe', subregion: 'Western Europe', countries: 'AUT BEL CHE DEU FRA LIE LUX MCO NLD' },
  { region: 'Oceania', subregion: 'Australia and New Zealand', countries: 'AUS CCK CXR HMD NFK NZL' },
  { region: 'Oceania', subregion: 'Melanesia', countries: 'FJI NCL PNG SLB VUT' },
  { region: 'Oceania', subregion: 'Micronesia', countries: 'FSM GUM KIR MHL MNP NRU PLW UMI' },
  { region: 'Oceania', subregion: 'Polynesia', countries: 'ASM COK NIU PCN PYF TKL TON TUV WLF WSM' },
] as const

/** Without an entry of their own in M49, although ISO 3166-1 or its users number them. */
export const notInM49: readonly string[] = ['TWN', 'XKX']
