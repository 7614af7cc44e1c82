"""Files of postcodes and deprivation with the headings of the official ones, and rows that are invented."""

import csv
import io
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

#: The headings of the Postcode Directory of August 2026, of 2025 and of before, and of the Lookup of August 2026.
ONSPD_2026 = (
    "pcd7,pcd8,pcds,dointr,doterm,cty26cd,ced25cd,lad26cd,wd26cd,parncp26cd,usrtypind,east1m,north1m,gridind,"
    "hlth19cd,nhser24cd,ctry26cd,rgn26cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,"
    "oa01cd,wdcas03cd,npark16cd,lsoa01cd,msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl26cd,"
    "bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,cal26cd,icb26cd,oa21cd,lsoa21cd,"
    "msoa21cd,ruc21ind,oac21ind,imd25ind"
)
ONSPD_2025 = (
    "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,lad25cd,wd25cd,nhser24cd,"
    "ctry25cd,rgn25cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,lsoa21cd,msoa21cd,wz11cd,sicbl24cd,bua24cd,ruc21ind,"
    "oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,icb23cd"
)
ONSPD_2024 = (
    "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,"
    "ctry,rgn,pcon,ttwa,itl,park,lsoa11,msoa11,wz11,sicbl,bua24,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,"
    "oa21,lsoa21,msoa21"
)
NSPL_2026 = (
    "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty26cd,ced25cd,lad26cd,wd26cd,nhser24cd,"
    "ctry26cd,rgn26cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,lsoa21cd,msoa21cd,wz11cd,sicbl26cd,bua24cd,ruc21ind,"
    "oac21ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd25ind,icb26cd"
)
ENGLAND, WALES = "E92000001", "W92000004"
_RANK, _DECILE = "Rank (where 1 is most deprived)", "Decile (where 1 is most deprived 10% of LSOAs)"
_IMD, _IDACI = "Index of Multiple Deprivation (IMD)", "Income Deprivation Affecting Children Index (IDACI)"


def file_7(census: str, councils: str) -> str:
    """Return the heading of file 7 for the small areas of a census and the councils of a year."""
    first = [
        *(f"LSOA code ({census})", f"LSOA name ({census})"),
        *(f"Local Authority District code ({councils})", f"Local Authority District name ({councils})"),
    ]
    return ",".join(
        [*first, *(f'"{index} {what}"' for index in (_IMD, _IDACI) for what in ("Score", _RANK, _DECILE))]
    )


FILE_7_2025, FILE_7_2019 = file_7("2021", "2024"), file_7("2011", "2019")


def postcode(text: str, small: str = "E01090001", ward: str = "E05090001", **more: str) -> dict[str, str]:
    """Return a postcode in an invented small area and ward of England, by parts of the names of its columns."""
    close = text.replace(" ", "")
    told = {"pcd": f"{close[:-3]:<4}{close[-3:]}", "pcds": f"{close[:-3]} {close[-3:]}", "dointr": "198001"}
    told |= {"wd": ward, "osward": ward, "ctry": ENGLAND, "lsoa21": small, "lsoa11": small, "lat": "50.1"}
    return told | more


def small_area(code: str, rank: int | str, decile: int | str) -> dict[str, str]:
    """Return a row of file 7."""
    return {
        "lsoa code": code,
        "lsoa name": "Nowhere 001A",
        _IMD.lower() + " rank": str(rank),
        _IMD.lower() + " decile": str(decile),
    }


def table(heading: str, rows: Sequence[Mapping[str, str]]) -> bytes:
    """Return a CSV: in each column stands what a row tells under the longest name that the column begins with."""
    names = next(csv.reader([heading]))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(name.lower(), row) for name in names])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _cell(name: str, row: Mapping[str, str]) -> str:
    told = _told(name, tuple(row))
    return row[told] if told else ""


@cache
def _told(name: str, names: tuple[str, ...]) -> str:
    """Return the longest of some names that a column begins with; looked for once, not for each row."""
    return max((each for each in names if name.startswith(each)), key=len, default="")


def packed(path: Path, parts: Mapping[str, bytes]) -> Path:
    """Write a ZIP of some parts."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def written(path: Path, content: bytes) -> Path:
    """Write a file."""
    path.write_bytes(content)
    return path


#: Two wards and their names, as they lie beside the postcodes.
WARD_NAMES = b"\xef\xbb\xbfWD26CD,WD26NM\r\nE05090001,Applegarth\r\nE05090002,Brookside\r\n"
