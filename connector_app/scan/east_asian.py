"""Names in scripts that put no space between words, or endings onto names: Chinese, Japanese, Korean."""

import re

from connector_app.scan.findings import Finding, Label, Why
from connector_app.scan.known import NameIndex

#: The surnames that nine of ten people with a Chinese name bear, simplified and traditional.
_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉"
    "程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏傅方邹鄒熊白孟秦邱侯江尹薛闫阎雷龙龍史陶贺賀毛郝顾顧龚龔邵万萬"
    "覃武钱錢戴严嚴莫孔"
)
#: Behind these somebody is named; after the name come what people do, a sign, or the end.
_BEFORE = "和跟与與、，。,. 给給找问問叫请請是让讓帮幫"
_AFTER = "和跟与與、，。,.!！?？ 说說来來去不今明的一在有要会會没沒打也都帮幫和"
_CHINESE = re.compile(
    rf"(?:^|(?<=[{_BEFORE}]))[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}(?=$|[{_AFTER}])"
    r"|[\u4e00-\u9fff]{1,2}(?:先生|女士|太太|小姐|阿姨|老师|老師|叔叔|医生|醫生)"
)
_JAPANESE = re.compile(r"[\u4e00-\u9fff\u30a1-\u30fa\u30fc々]{1,6}(?=さん|ちゃん|くん|様)(?<![母父兄姉客])")
_KOREAN = re.compile(
    r"(?<![가-힣])[가-힣]{2,4}?(?= ?(?:씨|님)(?:[은는이가을를의도와과]|에게|한테|께서)?(?![가-힣]))"
)
_PATTERNS = (_CHINESE, _JAPANESE, _KOREAN)


def find_east_asian(text: str, index: NameIndex) -> list[Finding]:
    """Return the names of the notebook as they are, and others where something around them says that they are."""
    found = [
        Finding(match.start(), match.end(), Label.NAME, Why.OTHER_NAME)
        for pattern in _PATTERNS
        for match in pattern.finditer(text)
    ]
    for name in index.unspaced_in(text):
        at = text.find(name)
        while at >= 0:
            found.append(Finding(at, at + len(name), Label.NAME, Why.KNOWN_NAME))
            at = text.find(name, at + len(name))
    return found
